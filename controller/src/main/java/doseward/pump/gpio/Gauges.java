package doseward.pump.gpio;

import doseward.pump.Report.Trouble;
import doseward.pump.gpio.adc.Converter;
import doseward.pump.gpio.adc.Mcp3008;
import doseward.pump.gpio.adc.Spi;
import doseward.pump.gpio.force.ForceGauge;
import java.util.Optional;

/** What a pump reads as a voltage, looked at together. */
final class Gauges implements AutoCloseable {
    private final Converter converter;
    private final Optional<ForceGauge> force;

    /** Opens the converter; one that can't be had is told in a {@code LineFailed}. */
    Gauges(Spi.Bus bus, Analog analog, long now) {
        this.converter = new Mcp3008(bus.open(analog.device()));
        this.force = analog.force().map(wish -> new ForceGauge(wish, now));
    }

    void look(long now) {
        force.ifPresent(gauge -> gauge.look(converter, now));
    }

    boolean finds(Trouble trouble) {
        return trouble == Trouble.OCCLUSION_DOWNSTREAM && force.filter(ForceGauge::isBlocked).isPresent();
    }

    /** What can't be believed, and what to do. */
    Optional<String> fault() {
        return force.flatMap(ForceGauge::fault);
    }

    @Override public void close() {
        converter.close();
    }
}
