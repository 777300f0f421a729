package doseward.protocol;

import java.time.Duration;
import java.util.Optional;

/**
 * Do not give while this holds: begins when {@code when} is true, ends when {@code until} is.
 *
 * @param because a reason for people, if the file gives one
 * @param notBeforeDose not looked at before this dose of a cycle, for rules over long windows
 * @param atLongest after so long a hold the giving ends, as {@code ends} says
 */
public record HoldRule(
        Condition when, Condition until, Optional<String> because, Optional<Integer> notBeforeDose,
        Optional<Duration> atLongest, Optional<Ends> ends) {

    public HoldRule {
        if (atLongest.isPresent() != ends.isPresent()) {
            throw new IllegalArgumentException("a longest hold and what it ends go together");
        }
    }

    /** The rule in the file's own words. */
    public String text() {
        return when.text();
    }
}
