package doseward.pump.mqtt;

import doseward.pump.Make;
import doseward.pump.Power;
import doseward.pump.SelfTest;
import doseward.quantity.Temperature;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/** What a pump says of itself, on the wire: its make, power, temperature and self-test. */
final class ConditionWire {
    private static final int FULL = 100;
    private static final int COLDEST_TENTHS = -1_000;
    private static final int HOTTEST_TENTHS = 2_000;

    private ConditionWire() {}

    static void write(Make make, ObjectNode message) {
        message.put("serial", Fields.cut(make.serial(), WireBounds.LONGEST_TEXT))
            .put("firmware", Fields.cut(make.firmware(), WireBounds.LONGEST_TEXT))
            .put("container", Fields.inWire(make.container()));
        Fields.put(message, "sensors", make.sensors());
        message.put("calibrated_until_utc_ms", inWire(make.calibratedUntil()))
            .put("simulated", make.simulated());
    }

    /** What lies before or beyond all that the wire can say is said as its first or last moment. */
    private static long inWire(Instant moment) {
        Instant last = Instant.ofEpochMilli(WireBounds.LARGEST_NUMBER);
        return moment.isAfter(last) ? WireBounds.LARGEST_NUMBER
            : moment.isBefore(Instant.EPOCH) ? 0 : moment.toEpochMilli();
    }

    static Make make(Fields fields) {
        return new Make(fields.text("serial"), fields.text("firmware"),
            fields.word("container", Make.Container.class), fields.words("sensors", Make.Sensor.class),
            Instant.ofEpochMilli(fields.number("calibrated_until_utc_ms", 0, WireBounds.LARGEST_NUMBER)),
            fields.truth("simulated"));
    }

    static void write(Power power, ObjectNode message) {
        message.put("source", Fields.inWire(power.source()))
            .put("battery_percent", power.percent())
            .put("charging", power.charging())
            .put("lasts_ms", power.lasts().toMillis());
    }

    static Power power(Fields fields) {
        return new Power(fields.word("source", Power.Source.class),
            (int) fields.number("battery_percent", 0, FULL), fields.truth("charging"),
            Duration.ofMillis(fields.number("lasts_ms", 0, WireBounds.LONGEST_BATTERY_MS)));
    }

    static void write(Temperature temperature, ObjectNode message) {
        message.put("tenths_of_celsius", temperature.tenths());
    }

    static Temperature temperature(Fields fields) {
        return new Temperature((int) fields.number("tenths_of_celsius", COLDEST_TENTHS, HOTTEST_TENTHS));
    }

    static void write(SelfTest test, ObjectNode message) {
        Fields.put(message, "tested", test.tested());
        Fields.put(message, "failed", test.failed());
    }

    static SelfTest selfTest(Fields fields) {
        var tested = fields.words("tested", SelfTest.Part.class);
        var failed = fields.words("failed", SelfTest.Part.class);
        boolean sound = tested.containsAll(failed);
        fields.check(sound, "\"failed\" names what was not tested");
        return new SelfTest(tested, sound ? failed : tested);
    }
}
