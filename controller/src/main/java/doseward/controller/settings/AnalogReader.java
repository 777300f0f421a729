package doseward.controller.settings;

import doseward.language.Keys;
import doseward.language.Part;
import doseward.language.check.UnknownPhrase;
import doseward.language.words.Answer;
import doseward.pump.gpio.Analog;
import doseward.pump.gpio.adc.Converter;
import doseward.pump.gpio.battery.BatteryWish;
import doseward.pump.gpio.force.ForceWish;
import doseward.pump.gpio.force.Pressure;
import doseward.pump.gpio.force.Slope;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a pump on pins reads as a voltage: by which converter, and what its counts stand for. */
final class AnalogReader {
    static final Keys KEYS = new Keys()
        .may("converter", "force", "force-low", "force-high", "blocked-above")
        .needsWith("force", "converter", "force-low", "force-high", "blocked-above")
        .needsWith("force-low", "force")
        .needsWith("force-high", "force")
        .needsWith("blocked-above", "force")
        .and(BatteryReader.KEYS);

    private static final Pattern DEVICE = Pattern.compile("spidev[0-9]{1,2}\\.[0-9]");
    private static final Pattern PRESSURE = Pattern.compile("([0-9]{1,4}) mmHg");
    private static final Pattern POINT = Pattern.compile("([0-9]{1,4}) at ([0-9]{1,4}) mmHg");

    private final Part part;

    private AnalogReader(Part part) {
        this.part = part;
    }

    /** All of it; empty where something is wrong, which is noted. */
    static Optional<Analog> read(Part part, Claims lines) {
        AnalogReader reader = new AnalogReader(part);
        Optional<String> device = part.value("converter", AnalogReader::device);
        Optional<Optional<ForceWish>> force = EquipmentReader.ifSaid(part, "force", reader::force);
        Optional<Optional<BatteryWish>> battery = EquipmentReader.ifSaid(part, "battery",
            () -> BatteryReader.read(part, lines));
        return device.flatMap(bus -> force.flatMap(plunger -> battery.map(power ->
            new Analog(bus, plunger, power))));
    }

    private static Optional<String> device(Answer answer) {
        return DEVICE.matcher(answer.text()).matches() ? Optional.of(answer.text())
            : answer.unknown("spidev0.0");
    }

    private Optional<ForceWish> force() {
        Optional<Integer> channel = part.value("force", PinWords::channel);
        Optional<Point> low = part.value("force-low", AnalogReader::point);
        Optional<Slope> slope = low.flatMap(first ->
            part.value("force-high", answer -> slope(answer, first)));
        Optional<Pressure> blocked = slope.flatMap(known ->
            part.value("blocked-above", answer -> blocked(answer, known)));
        return channel.flatMap(line -> blocked.map(pressure ->
            new ForceWish(line, slope.orElseThrow(), pressure)));
    }

    /** A reading, and the pressure that was measured with it. */
    private record Point(int counts, Pressure pressure) {}

    private static Optional<Point> point(Answer answer) {
        Matcher point = POINT.matcher(answer.text());
        if (!point.matches()) {
            return answer.unknown("102 at 0 mmHg");
        }
        int counts = Integer.parseInt(point.group(1));
        return Converter.isPlausible(counts)
            ? Optional.of(new Point(counts, new Pressure(Integer.parseInt(point.group(2)))))
            : answer.nothing(UnknownPhrase.because(answer.words(),
                "So near to an end of the converter's " + Converter.FULL_SCALE + " counts is a cut wire:",
                "Let the sensor and its amplifier stay away from both ends."));
    }

    private static Optional<Slope> slope(Answer answer, Point low) {
        return point(answer).flatMap(high -> high.counts() - low.counts() >= Slope.CLOSEST
            && high.pressure().mmHg() > low.pressure().mmHg()
            ? Optional.of(new Slope(low.counts(), low.pressure(), high.counts(), high.pressure()))
            : answer.nothing(UnknownPhrase.because(answer.words(), "The point of more pressure has at least "
                + Slope.CLOSEST + " counts more:", "Measure further apart, or change the sensor's wires.")));
    }

    private static Optional<Pressure> blocked(Answer answer, Slope slope) {
        Matcher pressure = PRESSURE.matcher(answer.text());
        if (!pressure.matches()) {
            return answer.unknown("300 mmHg");
        }
        int mmHg = Integer.parseInt(pressure.group(1));
        return mmHg > slope.atLow().mmHg() && mmHg < slope.most().mmHg() ? Optional.of(new Pressure(mmHg))
            : answer.nothing(UnknownPhrase.because(answer.words(), "With these points pressures from "
                + slope.atLow() + " to " + slope.most() + " are told apart:",
                "Name one between them, as in `300 mmHg`."));
    }
}
