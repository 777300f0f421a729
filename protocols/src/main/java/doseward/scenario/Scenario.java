package doseward.scenario;

import java.util.List;

/**
 * One test: what happens, and what must come of it.
 *
 * @param line where it stands in its file
 * @param baseline instead of the patient's, for this test alone
 */
public record Scenario(String name, int line, List<Recorded> baseline, List<Happening> happens,
    List<Expectation> expects) {

    public Scenario {
        baseline = List.copyOf(baseline);
        happens = List.copyOf(happens);
        expects = List.copyOf(expects);
    }
}
