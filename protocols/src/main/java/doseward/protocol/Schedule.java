package doseward.protocol;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * When an order is given.
 *
 * @param items each with its own days; an order that says it once has one
 * @param starts what it waits for, if it does not simply go by the days
 * @param onlyIf it is given only if this is true; unknown, not yet
 */
public record Schedule(List<Item> items, Optional<Starts> starts, Optional<Condition> onlyIf) {
    public Schedule {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("an order is given at some time");
        }
    }

    /**
     * Some days, and what is given on them.
     *
     * @param dosage instead of the order's, where days differ
     * @param over how long one dose flows; a range only where a profile or a nurse decides, and empty only
     * where
     *     steps say it or a nurse gives it and the file does not say
     * @param profile the rate within one dose; empty where it is even
     * @param atMost the most doses of this item in one cycle
     * @param inCycles the cycles it is given in; empty means all
     */
    public record Item(
            Optional<Dosage> dosage,
            Days days,
            Pattern pattern,
            Optional<Over> over,
            List<Segment> profile,
            Optional<Integer> atMost,
            List<Integer> inCycles) {
        public Item {
            profile = List.copyOf(profile);
            inCycles = List.copyOf(inCycles);
        }

        public boolean isInCycle(int cycle) {
            return inCycles.isEmpty() || inCycles.contains(cycle);
        }
    }

    /** How fast, and for how long; the last has no time and lasts for the rest. */
    public record Segment(Pace pace, Optional<Duration> time) {}

    /** On which days doses may start. */
    public sealed interface Days {}

    /** Days by number; a day is 24 hours counted from the hour the course began. */
    public record Numbered(Origin origin, List<Integer> days, List<Integer> weeks) implements Days {
        public Numbered {
            days = List.copyOf(days);
            weeks = List.copyOf(weeks);
        }
    }

    /** Days by the calendar; weeks are counted from the one the cycle begins in, and empty means all. */
    public record OnWeekdays(List<DayOfWeek> weekdays, List<Integer> weeks) implements Days {
        public OnWeekdays {
            weekdays = List.copyOf(weekdays);
            weeks = List.copyOf(weeks);
        }
    }

    /** What days are counted from. */
    public enum Origin { CYCLE, WEEK, COURSE, OWN_START }

    /** How doses lie in the days. */
    public sealed interface Pattern {}

    /**
     * From the first start on, one every so often; over a run of days.
     *
     * @param atMost the far end of a range: a dose is due at the near end and skipped past this
     */
    public record Grid(Duration every, Duration atMost) implements Pattern {}

    /** So many times on each day; at these times by the wall clock, where the file fixes them. */
    public record EachDay(int times, List<WallClock> at) implements Pattern {
        public EachDay {
            at = List.copyOf(at);
        }
    }

    /** One straight after the other, from the start of the first day. */
    public record InARow(List<Step> steps) implements Pattern {
        public InARow {
            steps = List.copyOf(steps);
        }
    }

    /** One step of such a row. */
    public record Step(DoseAmount amount, Duration over, int times) {}

    /** A time as a clock on the wall shows it. */
    public record WallClock(int hour, int minute) implements Comparable<WallClock> {
        public WallClock {
            if (hour < 0 || hour > 23 || minute < 0 || minute > 59) {
                throw new IllegalArgumentException("no clock shows " + hour + ":" + minute);
            }
        }

        @Override public int compareTo(WallClock other) {
            return Integer.compare(hour * 60 + minute, other.hour * 60 + other.minute);
        }

        @Override public String toString() {
            return (hour < 10 ? "0" : "") + hour + ":" + (minute < 10 ? "0" : "") + minute;
        }
    }
}
