package doseward.controller.settings;

import doseward.language.Keys;
import doseward.language.Part;
import doseward.language.check.UnknownPhrase;
import doseward.language.words.Answer;
import doseward.language.words.Times;
import doseward.pump.gpio.battery.BatteryWish;
import doseward.pump.gpio.battery.Discharge;
import doseward.pump.gpio.line.InputWish;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a battery's voltage says, and where the mains are seen. */
final class BatteryReader {
    static final Keys KEYS = new Keys()
        .may("battery", "battery-table", "battery-full-scale", "battery-lasts", "mains")
        .needsWith("battery", "converter", "battery-table", "battery-full-scale", "battery-lasts")
        .needsWith("battery-table", "battery")
        .needsWith("battery-full-scale", "battery")
        .needsWith("battery-lasts", "battery")
        .needsWith("mains", "battery");

    private static final String TABLE = "9 V at 0 %, 10.8 V at 20 %, 12.6 V at 100 %";
    private static final Pattern POINT = Pattern.compile("(.+ V) at ([0-9]{1,3}) %");

    private final Part part;
    private final Claims lines;

    private BatteryReader(Part part, Claims lines) {
        this.part = part;
        this.lines = lines;
    }

    /** All of it; empty where something is wrong, which is noted. */
    static Optional<BatteryWish> read(Part part, Claims lines) {
        return new BatteryReader(part, lines).battery();
    }

    private Optional<BatteryWish> battery() {
        Optional<Integer> channel = part.value("battery", PinWords::channel);
        Optional<Discharge> table = part.value("battery-table", BatteryReader::table);
        Optional<Integer> scale = table.flatMap(known ->
            part.value("battery-full-scale", answer -> fullScale(answer, known)));
        Optional<Duration> lasts = part.value("battery-lasts", BatteryReader::lasts);
        Optional<Optional<InputWish>> mains = EquipmentReader.ifSaid(part, "mains", () ->
            part.value("mains", lines::line).map(line -> EquipmentReader.input(line, "mains")));
        return channel.flatMap(line -> scale.flatMap(most -> lasts.flatMap(time -> mains.map(plug ->
            new BatteryWish(line, most, table.orElseThrow(), time, plug)))));
    }

    private static Optional<Discharge> table(Answer answer) {
        List<Discharge.Point> points = new ArrayList<>();
        for (String words : answer.text().split(", ", Discharge.MOST_POINTS + 1)) {
            Matcher point = POINT.matcher(words);
            Optional<Integer> volts =
                point.matches() ? PinWords.millivolts(point.group(1)) : Optional.empty();
            if (volts.isEmpty()) {
                return answer.unknown(TABLE);
            }
            points.add(new Discharge.Point(volts.get(), Integer.parseInt(point.group(2))));
        }
        return Discharge.isSound(points) ? Optional.of(new Discharge(points))
            : answer.nothing(UnknownPhrase.because(answer.words(), "A table goes from 0 % to 100 %, in 2 to "
                + Discharge.MOST_POINTS + " points, each of more volts than the one before:",
                "Write it like this: `" + TABLE + "`."));
    }

    /** A battery that is charged is to be read, too. */
    private static Optional<Integer> fullScale(Answer answer, Discharge table) {
        Optional<Integer> volts = PinWords.millivolts(answer.text());
        if (volts.isEmpty()) {
            return answer.unknown("16.5 V");
        }
        int least = BatteryWish.leastScale(table);
        return volts.filter(most -> most >= least).or(() -> answer.nothing(UnknownPhrase.because(
            answer.words(), "A charger lifts the battery by up to a fifth, to " + least + " mV:",
            "Divide the battery's voltage further, and write at which volts the converter reads its most.")));
    }

    private static Optional<Duration> lasts(Answer answer) {
        return Times.read(answer).flatMap(time -> time.compareTo(BatteryWish.SHORTEST) >= 0
            ? Optional.of(time) : answer.nothing(UnknownPhrase.because(answer.words(),
                "A battery that lasts less than " + BatteryWish.SHORTEST.toMinutes()
                    + " minutes is always low:",
                "Write how long a full one lasts while the pump gives.")));
    }
}
