package doseward.engine;

import doseward.engine.Step.Sending;
import doseward.pump.Command;
import java.util.ArrayList;
import java.util.List;

/** A step while it is being worked out; lives within one call of the engine. */
final class Draft {
    private Course course;
    private final List<Event> events = new ArrayList<>(0);
    private final List<Sending> commands = new ArrayList<>(0);

    Draft(Course course) {
        this.course = course;
    }

    /** The course with all that has happened in this step so far. */
    Course course() {
        return course;
    }

    void happens(Event event) {
        events.add(event);
        course = course.after(event);
    }

    void tell(String channel, Command command) {
        commands.add(new Sending(channel, command));
    }

    boolean isEventful() {
        return !events.isEmpty();
    }

    /** Whether something of the kind has happened in this step. */
    boolean holds(Class<? extends Event> kind) {
        for (Event event : events) {
            if (kind.isInstance(event)) {
                return true;
            }
        }
        return false;
    }

    Step step() {
        return new Step(course, events, commands);
    }
}
