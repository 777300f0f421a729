package doseward.simulator.scenario;

import java.time.Duration;
import java.util.List;

/**
 * What came of a scenario.
 *
 * @param findings what did not come true; none when all did
 * @param story all that happened, a line a fact
 * @param took how long it took to play
 */
public record Result(Scenario scenario, List<Finding> findings, List<String> story, Duration took) {
    public Result {
        findings = List.copyOf(findings);
        story = List.copyOf(story);
    }

    /** What was expected, and what was. */
    public record Finding(String expected, String was) {
        @Override public String toString() {
            return expected + ": " + was;
        }
    }

    public boolean isAsExpected() {
        return findings.isEmpty();
    }
}
