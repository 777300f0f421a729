package doseward.protocol;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A time between cycles or courses: calendar months, and a length besides. */
public record Wait(int months, Duration time) implements Comparable<Wait> {
    /** The longest a month can be; for checks, which must hold whatever the month. */
    private static final Duration MONTH = Duration.ofDays(31);

    public static Wait of(Duration time) {
        return new Wait(0, time);
    }

    /** The moment so long after this one, by the calendar of the zone. */
    public Instant after(Instant moment, ZoneId zone) {
        return moment.atZone(zone).plusMonths(months).toInstant().plus(time);
    }

    /** At most so long. */
    public Duration longest() {
        return MONTH.multipliedBy(months).plus(time);
    }

    @Override public int compareTo(Wait other) {
        return longest().compareTo(other.longest());
    }

    @Override public String toString() {
        if (months == 0) {
            return Sentences.time(time);
        }
        return months + (months == 1 ? " month" : " months");
    }
}
