package doseward.pump.mqtt;

import doseward.pump.Dispatch;
import doseward.pump.Report;
import tools.jackson.databind.node.ObjectNode;

/**
 * The wire format: one JSON object a message, whole numbers only, each unit in its key, a version in front.
 * Reading refuses whatever it does not know; it never guesses and never throws.
 */
public final class Wire {
    /** Raised by any change that an older reader would misunderstand. */
    public static final int VERSION = 7;

    private Wire() {}

    /**
     * A command, as it travels; its last moments in whole milliseconds, rounded down: never later than meant.
     */
    public static byte[] bytes(Dispatch dispatch) {
        return CommandWire.write(dispatch);
    }

    /** What the pump said, as it travels. */
    public static byte[] bytes(Report.Said said) {
        return ReportWire.write(said);
    }

    /** Whether one end is there, as it travels. */
    public static byte[] bytes(Presence presence) {
        return finished(message()
            .put("state", presence.online() ? "online" : "offline")
            .put("session", presence.session())
            .put("connection", presence.connection()));
    }

    /** Reads a command. */
    public static Decoded<Dispatch> command(byte[] message) {
        return CommandWire.read(Fields.of(message));
    }

    /** Reads what a pump said. */
    public static Decoded<Report.Said> report(byte[] message) {
        return ReportWire.read(Fields.of(message));
    }

    /** Reads whether the other end is there. */
    public static Decoded<Presence> presence(byte[] message) {
        Fields fields = Fields.of(message);
        State state = fields.word("state", State.class);
        Presence presence = new Presence(state == State.ONLINE,
            fields.number("session", 0, WireBounds.LARGEST_NUMBER),
            fields.number("connection", 0, WireBounds.LARGEST_NUMBER));
        return fields.meaning(presence);
    }

    private enum State { ONLINE, OFFLINE }

    static ObjectNode message() {
        return Fields.JSON.createObjectNode().put("v", VERSION);
    }

    static byte[] finished(ObjectNode message) {
        return Fields.JSON.writeValueAsBytes(message);
    }
}
