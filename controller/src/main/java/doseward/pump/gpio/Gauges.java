package doseward.pump.gpio;

import doseward.pump.Power;
import doseward.pump.Report.Trouble;
import doseward.pump.gpio.adc.Converter;
import doseward.pump.gpio.adc.Mcp3008;
import doseward.pump.gpio.adc.Spi;
import doseward.pump.gpio.force.ForceGauge;
import doseward.pump.gpio.line.Bundle;
import doseward.pump.gpio.line.Lines;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a pump reads as a voltage, looked at together. */
final class Gauges implements AutoCloseable {
    private final Bundle bundle = new Bundle();
    private final Converter converter;
    private final Optional<ForceGauge> force;
    private final Optional<Supply> supply;

    /** Opens the converter; what can't be had is told in a {@code LineFailed}. */
    Gauges(Lines lines, Spi.Bus bus, Analog analog, long now) {
        this.converter = bundle.add(() -> new Mcp3008(bus.open(analog.device())));
        this.force = analog.force().map(wish -> new ForceGauge(wish, now));
        this.supply = analog.battery().map(wish -> bundle.add(() -> new Supply(lines, wish, converter, now)));
    }

    void look(long now) {
        force.ifPresent(gauge -> gauge.look(converter, now));
        supply.ifPresent(battery -> battery.look(converter, now));
    }

    boolean finds(Trouble trouble) {
        return trouble == Trouble.OCCLUSION_DOWNSTREAM && force.filter(ForceGauge::isBlocked).isPresent()
            || supply.filter(battery -> battery.finds(trouble)).isPresent();
    }

    /** What it runs on, if that is known. */
    Optional<Power> power() {
        return supply.map(Supply::power);
    }

    /** The same, where there is something to say of it. */
    Optional<Power> news(long now) {
        return supply.flatMap(battery -> battery.news(now));
    }

    /** What can't be believed, and what to do. */
    List<String> faults() {
        return Stream.concat(force.flatMap(ForceGauge::fault).stream(),
            supply.map(Supply::faults).stream().flatMap(List::stream)).toList();
    }

    @Override public void close() {
        bundle.close();
    }
}
