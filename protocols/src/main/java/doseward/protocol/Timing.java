package doseward.protocol;

import java.time.Duration;

/**
 * A grid of doses in a cycle: the first at the start of the first day, then one every so often.
 *
 * @param firstDay the first day a dose may start on, 1 being the day the cycle begins; a day is 24 hours
 * @param lastDay the last such day
 * @param atMost the most doses in one cycle
 */
public record Timing(int firstDay, int lastDay, Duration every, int atMost) {
    public Timing {
        if (firstDay < 1 || lastDay < firstDay) {
            throw new IllegalArgumentException("days run from 1 upwards, not " + firstDay + " to " + lastDay);
        }
        if (!every.isPositive() || atMost < 1) {
            throw new IllegalArgumentException("at most " + atMost + " doses every " + every
                + " is no schedule");
        }
    }

    /** How long after the start of its cycle the dose of this index, counted from 0, is due. */
    public Duration offset(int index) {
        return Duration.ofDays(firstDay - 1L).plus(every.multipliedBy(index));
    }

    /** How many doses of the grid fit in the days, whatever {@code atMost} says. */
    public int fitting() {
        Duration span = Duration.ofDays(lastDay - firstDay + 1L);
        return Math.toIntExact(Math.ceilDiv(span.toMillis(), every.toMillis()));
    }

    /** How many doses a cycle has. */
    public int doses() {
        return Math.min(atMost, fitting());
    }
}
