package doseward.journal;

import doseward.engine.Event;
import doseward.engine.Opening;
import java.util.List;

/** How a course began and what happened in it, as far as it is told. */
public interface Chronicle {

    /** How the course began. */
    Opening opening();

    /** What came in and what it led to, oldest first. */
    List<Entry> entries();

    /** All that happened, oldest first. */
    default List<Event> events() {
        return entries().stream().flatMap(entry -> entry.events().stream()).toList();
    }
}
