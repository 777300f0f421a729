package doseward.simulator.world;

import java.time.Instant;
import java.util.PriorityQueue;

/**
 * The simulated clock, and what is to happen when; what is to happen at one moment happens in the order it
 * was noted.
 */
final class Agenda {
    /**
     * Ahead of all others, and apart: nearly always it is the next turn, which then needs no sorting. Null
     * where the first is among the others.
     */
    private Note first;
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
        Note note = new Note(when.isBefore(now) ? now : when, ++number, happening);
        if (isFirst(note)) {
            if (first != null) {
                notes.add(first);
            }
            first = note;
        } else {
            notes.add(note);
        }
    }

    /** What was noted before comes first where both are to happen at one moment. */
    private boolean isFirst(Note note) {
        Note soonest = first == null ? notes.peek() : first;
        return soonest == null || note.at().isBefore(soonest.at());
    }

    /** Lets the next thing happen; false when there is none. */
    boolean next() {
        Note note = first == null ? notes.poll() : first;
        if (note == null) {
            return false;
        }
        first = null;
        now = note.at();
        note.happening().run();
        return true;
    }
}
