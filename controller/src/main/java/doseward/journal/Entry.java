package doseward.journal;

import doseward.engine.Event;
import doseward.engine.Input;
import java.util.List;

/**
 * One input and what it led to.
 *
 * @param number from 1, without gaps
 */
public record Entry(long number, Input because, List<Event> events) {
    public Entry {
        events = List.copyOf(events);
    }
}
