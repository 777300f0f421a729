package doseward.simulator.scenario;

/** What must come of a scenario. */
public interface Expectation {
    /** Whether it came true, by all that was seen. */
    Verdict on(Played played);

    /** The same of a scenario that could not even begin. */
    default Verdict onRefused(Staging.Refused refused) {
        return new Verdict.NotSeen("there is no plan: " + String.join(" ", refused.sentences()));
    }
}
