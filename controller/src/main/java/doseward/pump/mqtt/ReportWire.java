package doseward.pump.mqtt;

import doseward.pump.Report;
import doseward.pump.Stamp;
import doseward.pump.Token;
import doseward.quantity.Volume;
import java.time.Duration;
import tools.jackson.databind.node.ObjectNode;

/** What a pump says, on the wire. */
final class ReportWire {
    private ReportWire() {}

    private enum Kind { IDENTIFIED, READY, STARTED, PROGRESS, FINISHED, STOPPED, REFUSED, ALARMED,
        ALARM_CLEARED, POWER, RESERVOIR, TEMPERATURE, SELF_TESTED, PRIMED }

    static byte[] write(Report.Said said) {
        ObjectNode message = Wire.message();
        message.put("kind", Fields.inWire(kind(said)))
            .put("pump", said.stamp().pump())
            .put("boot", said.stamp().boot())
            .put("sequence", said.stamp().sequence())
            .put("uptime_ms", said.stamp().uptime().toMillis())
            .put("lifetime_ul", said.stamp().lifetime().microlitres())
            .put("free_flows", said.stamp().freeFlows());
        if (said instanceof Report.OfDose ofDose) {
            message.put("token", ofDose.token().toString());
        }
        switch (said) {
            case Report.Identified identified -> {
                ConditionWire.write(identified.make(), message);
                CapabilityWire.write(identified.capability(), message.putObject("capability"));
            }
            case Report.Ready _, Report.Started _ -> { }
            case Report.Progress progress -> delivered(message, progress.delivered());
            case Report.Finished finished -> delivered(message, finished.delivered());
            case Report.Stopped stopped -> delivered(message, stopped.delivered())
                .put("cause", Fields.inWire(stopped.cause()));
            case Report.Refused refused -> message.put("why", Fields.cut(refused.why(),
                WireBounds.LONGEST_TEXT));
            case Report.Alarmed alarmed -> message.put("trouble", Fields.inWire(alarmed.trouble()));
            case Report.AlarmCleared cleared -> message.put("trouble", Fields.inWire(cleared.trouble()));
            case Report.PowerState state -> ConditionWire.write(state.power(), message);
            case Report.ReservoirState state -> message.put("left_ul", state.left().microlitres());
            case Report.TemperatureState state -> ConditionWire.write(state.temperature(), message);
            case Report.SelfTested tested -> ConditionWire.write(tested.test(), message);
            case Report.Primed primed -> message.put("volume_ul", primed.volume().microlitres());
        }
        return Wire.finished(message);
    }

    static Decoded<Report.Said> read(Fields fields) {
        Kind kind = fields.word("kind", Kind.class);
        Stamp stamp = new Stamp(
            fields.id("pump"),
            (int) fields.number("boot", 0, Integer.MAX_VALUE),
            fields.number("sequence", 0, WireBounds.LARGEST_NUMBER),
            Duration.ofMillis(fields.number("uptime_ms", 0, WireBounds.LONGEST_UPTIME_MS)),
            new Volume(fields.number("lifetime_ul", 0, WireBounds.LARGEST_NUMBER)),
            fields.number("free_flows", 0, WireBounds.LARGEST_NUMBER));
        Report.Said said = switch (kind) {
            case IDENTIFIED -> new Report.Identified(stamp, ConditionWire.make(fields),
                CapabilityWire.read(fields));
            case READY -> new Report.Ready(stamp);
            case STARTED -> new Report.Started(stamp, token(fields));
            case PROGRESS -> new Report.Progress(stamp, token(fields), delivered(fields));
            case FINISHED -> new Report.Finished(stamp, token(fields), delivered(fields));
            case STOPPED -> new Report.Stopped(stamp, token(fields), delivered(fields),
                fields.word("cause", Report.Cause.class));
            case REFUSED -> new Report.Refused(stamp, token(fields), fields.text("why"));
            case ALARMED -> new Report.Alarmed(stamp, fields.word("trouble", Report.Trouble.class));
            case ALARM_CLEARED -> new Report.AlarmCleared(stamp, fields.word("trouble",
                Report.Trouble.class));
            case POWER -> new Report.PowerState(stamp, ConditionWire.power(fields));
            case RESERVOIR -> new Report.ReservoirState(stamp, volume(fields, "left_ul"));
            case TEMPERATURE -> new Report.TemperatureState(stamp, ConditionWire.temperature(fields));
            case SELF_TESTED -> new Report.SelfTested(stamp, ConditionWire.selfTest(fields));
            case PRIMED -> new Report.Primed(stamp, volume(fields, "volume_ul"));
        };
        return fields.meaning(said);
    }

    private static ObjectNode delivered(ObjectNode message, Volume delivered) {
        return message.put("delivered_ul", delivered.microlitres());
    }

    private static Volume delivered(Fields fields) {
        return volume(fields, "delivered_ul");
    }

    private static Volume volume(Fields fields, String key) {
        return new Volume(fields.number(key, 0, WireBounds.LARGEST_VOLUME_UL));
    }

    private static Token token(Fields fields) {
        return fields.token("token");
    }

    private static Kind kind(Report.Said said) {
        return switch (said) {
            case Report.Identified identified -> Kind.IDENTIFIED;
            case Report.Ready ready -> Kind.READY;
            case Report.Started started -> Kind.STARTED;
            case Report.Progress progress -> Kind.PROGRESS;
            case Report.Finished finished -> Kind.FINISHED;
            case Report.Stopped stopped -> Kind.STOPPED;
            case Report.Refused refused -> Kind.REFUSED;
            case Report.Alarmed alarmed -> Kind.ALARMED;
            case Report.AlarmCleared cleared -> Kind.ALARM_CLEARED;
            case Report.PowerState state -> Kind.POWER;
            case Report.ReservoirState state -> Kind.RESERVOIR;
            case Report.TemperatureState state -> Kind.TEMPERATURE;
            case Report.SelfTested tested -> Kind.SELF_TESTED;
            case Report.Primed primed -> Kind.PRIMED;
        };
    }
}
