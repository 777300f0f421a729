package doseward.simulator.world;

import java.time.Instant;
import java.util.PriorityQueue;

/**
 * The simulated clock, and what is to happen when; what is to happen at one moment happens in the order it
 * was noted.
 */
final class Agenda {
    private final PriorityQueue<Note> notes = new PriorityQueue<>();
    private Instant now;
    private long number;

    private record Note(Instant at, long number, Runnable happening) implements Comparable<Note> {
        @Override public int compareTo(Note other) {
            int byTime = at.compareTo(other.at);
            return byTime == 0 ? Long.compare(number, other.number) : byTime;
        }
    }

    Agenda(Instant start) {
        now = start;
    }

    Instant now() {
        return now;
    }

    /** Notes something; what would lie in the past happens as the next thing. */
    void at(Instant when, Runnable happening) {
        notes.add(new Note(when.isBefore(now) ? now : when, ++number, happening));
    }

    /** Lets the next thing happen; false when there is none. */
    boolean next() {
        Note note = notes.poll();
        if (note == null) {
            return false;
        }
        now = note.at();
        note.happening().run();
        return true;
    }
}
