package doseward.simulator.invariant;

import doseward.simulator.pump.Flow;
import java.util.Optional;

/** A law about the moment at which a flow begins; looks at each flow once. */
abstract class NewFlows implements Law {
    private int seen;

    @Override public final Optional<String> broken(Evidence evidence) {
        while (seen < evidence.flows().size()) {
            Flow flow = evidence.flows().get(seen++);
            Optional<String> what = broken(evidence, flow);
            if (what.isPresent()) {
                return what;
            }
        }
        return Optional.empty();
    }

    abstract Optional<String> broken(Evidence evidence, Flow flow);
}
