package doseward.protocol;

import java.util.Optional;

/**
 * Give no more of the order, the cycle or the course once this is true.
 *
 * @param unless what a named person may say to spare it; until then it holds
 * @param because a reason for people, if the file gives one
 */
public record StopRule(Condition when, Ends ends, Optional<Condition.Says> unless, Optional<String> because) {
    /** The rule in the file's own words. */
    public String text() {
        return when.text();
    }
}
