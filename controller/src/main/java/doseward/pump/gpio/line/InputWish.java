package doseward.pump.gpio.line;

import java.time.Duration;

/**
 * An input that is asked for.
 *
 * @param use what it is for, as people call it; it names the owner to others
 * @param settles how long a level must last before the kernel tells of it; zero where each edge counts
 */
public record InputWish(LineId line, String use, Bias bias, Duration settles) {
    /** A switch that bounces for longer is broken. */
    static final Duration LONGEST_SETTLING = Duration.ofMillis(100);

    public InputWish {
        Uses.check(use);
        if (settles.isNegative() || settles.compareTo(LONGEST_SETTLING) > 0) {
            throw new IllegalArgumentException("an input settles within 100 ms, not " + settles);
        }
    }

    /** One whose every edge counts. */
    public InputWish(LineId line, String use, Bias bias) {
        this(line, use, bias, Duration.ZERO);
    }
}
