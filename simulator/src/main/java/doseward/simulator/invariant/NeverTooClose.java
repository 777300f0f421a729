package doseward.simulator.invariant;

import doseward.protocol.Order;
import doseward.simulator.pump.Flow;
import java.time.Duration;
import java.util.Optional;

/** No two true starts of one order lie closer than it allows. */
final class NeverTooClose extends NewFlows {
    /** A dose that goes on after a pause does not start again. */
    private static boolean isStart(Evidence evidence, Flow flow) {
        return evidence.firstStart(flow.token().dose()).equals(Optional.of(flow.start()));
    }

    @Override Optional<String> broken(Evidence evidence, Flow flow) {
        Order order = evidence.plan().orderOf(evidence.plan().dose(flow.token().dose()));
        for (Flow other : evidence.flows()) {
            boolean same = evidence.plan().dose(other.token().dose()).order().equals(order.name());
            Duration apart = Duration.between(other.start(), flow.start());
            boolean another = other.token().dose() != flow.token().dose()
                && isStart(evidence, other) && isStart(evidence, flow);
            if (another && same && apart.abs().compareTo(order.neverCloserThan()) < 0) {
                return Optional.of(flow.token() + " began " + apart + " after " + other.token()
                    + "; never closer than " + order.neverCloserThan());
            }
        }
        return Optional.empty();
    }
}
