package doseward.simulator.invariant;

import doseward.plan.PlannedDose;
import doseward.simulator.pump.Flow;
import java.util.Optional;

/** No dose begins before it is due or after its window. */
final class InItsWindow extends NewFlows {
    @Override Optional<String> broken(Evidence evidence, Flow flow) {
        PlannedDose planned = evidence.plan().dose(flow.token().dose());
        boolean inside = !flow.start().isBefore(planned.due()) && !flow.start().isAfter(planned.windowEnds());
        return inside ? Optional.empty()
            : Optional.of("dose " + planned.number() + " began at " + flow.start()
            + ", and its window is " + planned.due() + " to " + planned.windowEnds());
    }
}
