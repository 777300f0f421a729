package doseward.pump.mqtt;

import java.util.List;

/**
 * One end of a line: who it is, what it hears, and where it says that it is there.
 *
 * @param name as the broker knows it; a second end under one name throws the first off
 * @param stateTopic where its presence stands
 * @param session of its presence
 * @param counted the topic whose messages are counted as received
 * @param alsoHears further topics, not counted
 */
public record LineEnd(Broker broker, String name, String stateTopic, long session, String counted,
        List<String> alsoHears) {

    public LineEnd {
        alsoHears = List.copyOf(alsoHears);
    }
}
