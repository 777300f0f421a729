package doseward.simulator.invariant;

import doseward.simulator.pump.Flow;
import java.util.Optional;

/** One channel gives one dose at a time. */
final class OneFlowAtATime extends NewFlows {
    @Override Optional<String> broken(Evidence evidence, Flow flow) {
        return evidence.flows().stream()
            .filter(other -> other != flow && channel(evidence, other).equals(channel(evidence, flow)))
            .filter(other -> other.end().isAfter(flow.start())
                && other.start().isBefore(flow.end()))
            .findFirst().map(other -> flow.token() + " began while " + other.token() + " flowed");
    }

    private static String channel(Evidence evidence, Flow flow) {
        return evidence.plan().dose(flow.token().dose()).channel();
    }
}
