package doseward.pump.mqtt;

import doseward.plan.Giving.Flow;
import doseward.pump.Command;
import doseward.pump.Dispatch;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Commands on the wire. */
final class CommandWire {
    /** Stands where something was wrong; the message is refused. */
    private static final Flow NO_FLOW = new Flow(new Volume(1), new Rate(1));

    private CommandWire() {}

    private enum Kind { INFUSE, HALT, RENEW, IDENTIFY, PRIME, TEST_ALARM }

    static byte[] write(Dispatch dispatch) {
        ObjectNode message = Wire.message();
        message.put("kind", Fields.inWire(kind(dispatch.command())))
            .put("session", dispatch.session())
            .put("sequence", dispatch.sequence())
            .put("boot", dispatch.boot());
        switch (dispatch.command()) {
            case Command.Infuse infuse -> {
                message.put("not_after_ms", notAfter(dispatch)).put("token", infuse.token().toString());
                ArrayNode flows = message.putArray("flows");
                infuse.flows().forEach(flow -> flows.addObject()
                    .put("volume_ul", flow.volume().microlitres())
                    .put("rate_ul_per_h", flow.rate().microlitresPerHour()));
                message.put("lease_ms", infuse.lease().toMillis())
                    .put("not_after_utc_ms", infuse.notAfter().toEpochMilli());
            }
            case Command.Halt halt -> message.put("token", halt.token().toString());
            case Command.Renew renew -> message
                .put("not_after_ms", notAfter(dispatch))
                .put("token", renew.token().toString())
                .put("lease_ms", renew.lease().toMillis());
            case Command.Prime prime -> message.put("not_after_ms", notAfter(dispatch))
                .put("volume_ul", prime.volume().microlitres());
            case Command.Identify _, Command.TestAlarm _ -> { }
        }
        return Wire.finished(message);
    }

    static Decoded<Dispatch> read(Fields fields) {
        Kind kind = fields.word("kind", Kind.class);
        long session = fields.number("session", 0, WireBounds.LARGEST_NUMBER);
        long sequence = fields.number("sequence", 0, WireBounds.LARGEST_NUMBER);
        int boot = (int) fields.number("boot", 0, Integer.MAX_VALUE);
        Duration notAfter = switch (kind) {
            case INFUSE, RENEW, PRIME -> Duration.ofMillis(fields.number("not_after_ms", 0,
                WireBounds.LONGEST_UPTIME_MS));
            case HALT, IDENTIFY, TEST_ALARM -> Duration.ZERO;
        };
        Command command = switch (kind) {
            case INFUSE -> infuse(fields);
            case HALT -> new Command.Halt(fields.token("token"));
            case RENEW -> new Command.Renew(fields.token("token"), lease(fields));
            case IDENTIFY -> new Command.Identify();
            case PRIME -> new Command.Prime(new Volume(fields.number("volume_ul", 1,
                Command.LONGEST_LINE.microlitres())));
            case TEST_ALARM -> new Command.TestAlarm();
        };
        return fields.meaning(new Dispatch(session, sequence, boot, notAfter, command));
    }

    private static Command.Infuse infuse(Fields fields) {
        return new Command.Infuse(
            fields.token("token"),
            fields.list("flows", Command.MOST_FLOWS, CommandWire::flow, NO_FLOW),
            lease(fields),
            Instant.ofEpochMilli(fields.number("not_after_utc_ms", 0, WireBounds.LARGEST_NUMBER)));
    }

    private static Decoded<Flow> flow(Fields fields) {
        return fields.meaning(new Flow(
            new Volume(fields.number("volume_ul", 1, WireBounds.LARGEST_VOLUME_UL)),
            new Rate(fields.number("rate_ul_per_h", 1, WireBounds.FASTEST_RATE_UL_PER_H))));
    }

    private static Duration lease(Fields fields) {
        return Duration.ofMillis(fields.number("lease_ms",
            Command.SHORTEST_LEASE.toMillis(), Command.LONGEST_LEASE.toMillis()));
    }

    /** A moment before the pump's start has passed, whichever it was. */
    private static long notAfter(Dispatch dispatch) {
        return Math.max(0, dispatch.notAfter().toMillis());
    }

    private static Kind kind(Command command) {
        return switch (command) {
            case Command.Infuse infuse -> Kind.INFUSE;
            case Command.Halt halt -> Kind.HALT;
            case Command.Renew renew -> Kind.RENEW;
            case Command.Identify identify -> Kind.IDENTIFY;
            case Command.Prime prime -> Kind.PRIME;
            case Command.TestAlarm test -> Kind.TEST_ALARM;
        };
    }
}
