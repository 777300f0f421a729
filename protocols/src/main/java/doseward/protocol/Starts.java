package doseward.protocol;

import java.time.Duration;
import java.util.Optional;

/**
 * When something begins, told by something else: {@code 3 to 24 hours after lymphocytes}.
 *
 * @param atLeast how long after or before at least; empty where nothing is said
 * @param atMost how long at most; the same as {@code atLeast} for an exact time; empty where it is open
 * @param which of the givings of {@code what} is meant
 * @param what an order's name, or an event
 */
public record Starts(Direction direction, Optional<Duration> atLeast, Optional<Duration> atMost, Which which,
    String what) {

    /** On which side of it. */
    public enum Direction { AFTER, BEFORE, TOGETHER_WITH }

    /** Which giving: all of it, the first, the last, each one of the same day, or its end. */
    public enum Which { ALL, THE_FIRST, THE_LAST, EACH, THE_END_OF }

    /**
     * Whether times are counted from the end of what it follows: after something means when that is over.
     * Before something and together with it are counted from its start.
     */
    public boolean countsFromEnd() {
        return direction == Direction.AFTER;
    }

    /** The earliest moment after what it follows; none said means as soon as that has ended. */
    public Duration earliest() {
        return atLeast.orElse(Duration.ZERO);
    }
}
