package doseward.protocol;

import java.time.Duration;
import java.util.Optional;

/** How long one dose flows: an exact time, or a range in which a profile or a nurse decides. */
public record Over(Duration atLeast, Duration atMost) {
    public Over {
        if (atLeast.compareTo(atMost) > 0) {
            throw new IllegalArgumentException(atLeast + " is longer than " + atMost);
        }
    }

    public static Over of(Duration exactly) {
        return new Over(exactly, exactly);
    }

    /** The time, where it is no range. */
    public Optional<Duration> exactly() {
        return atLeast.equals(atMost) ? Optional.of(atLeast) : Optional.empty();
    }

    public boolean includes(Duration time) {
        return time.compareTo(atLeast) >= 0 && time.compareTo(atMost) <= 0;
    }

    @Override public String toString() {
        return exactly().map(Sentences::time)
            .orElse(Sentences.time(atLeast) + " to " + Sentences.time(atMost));
    }
}
