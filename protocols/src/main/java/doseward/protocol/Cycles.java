package doseward.protocol;

import java.time.Duration;

/** How many cycles a course has, and the time from the first dose of one to the first dose of the next. */
public record Cycles(int count, Duration length) {
    public Cycles {
        if (count < 1) {
            throw new IllegalArgumentException("a course has at least one cycle, not " + count);
        }
        if (count > 1 && !length.isPositive()) {
            throw new IllegalArgumentException("cycles need a length when there are " + count);
        }
    }
}
