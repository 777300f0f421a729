package doseward.engine;

import doseward.pump.Command;
import java.util.List;

/**
 * What came of one input: the course after, the facts to remember, the commands to send once they are on
 * disk.
 */
public record Step(Course course, List<Event> events, List<Sending> commands) {
    public Step {
        events = List.copyOf(events);
        commands = List.copyOf(commands);
    }

    /** Nothing came of it: the course is as it was. */
    static Step nothing(Course course) {
        return new Step(course, List.of(), List.of());
    }

    /** A command, and the channel whose pump is to get it. */
    public record Sending(String channel, Command command) {}
}
