package doseward.simulator.invariant;

import doseward.simulator.pump.Flow;
import java.util.Optional;

/** No token flows twice, and no dose flows twice under two tokens. */
final class NeverTwice extends NewFlows {
    @Override Optional<String> broken(Evidence evidence, Flow flow) {
        return evidence.flows().stream()
            .filter(other -> other != flow && isTheSame(evidence, other, flow)
                && other.start().isBefore(flow.start()))
            .findFirst()
            .map(other -> "dose " + flow.token().dose() + " flowed under " + other.token()
                + " from " + other.start()
                + " and again under " + flow.token() + " from " + flow.start());
    }

    /** A dose that paused may go on, under another token. */
    private static boolean isTheSame(Evidence evidence, Flow one, Flow other) {
        int dose = one.token().dose();
        return dose == other.token().dose()
            && (!evidence.resumes(dose) || one.token().equals(other.token()));
    }
}
