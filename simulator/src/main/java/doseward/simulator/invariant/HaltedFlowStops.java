package doseward.simulator.invariant;

import doseward.engine.Bounds;
import doseward.simulator.pump.Flow;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is to flow no more stops, whatever is lost on the line: an order may still travel and then run for a
 * lease, and nothing renews it.
 */
final class HaltedFlowStops implements Law {
    static final Duration WITHIN = Bounds.ORDER_TRAVELS.plus(Bounds.LEASE);

    @Override public Optional<String> broken(Evidence evidence) {
        if (evidence.halts().isEmpty() || evidence.flows().isEmpty()) {
            return Optional.empty();
        }
        Evidence.Halt halt = evidence.halts().getLast();
        return evidence.latest().stream().filter(flow -> halt.isOf(flow.token())).findFirst()
            .flatMap(flow -> late(flow, halt));
    }

    private static Optional<String> late(Flow flow, Evidence.Halt halt) {
        Instant limit = halt.at().plus(WITHIN);
        boolean late = flow.end().isAfter(limit)
            && !flow.start().isAfter(halt.at().plus(Bounds.ORDER_TRAVELS));
        return late ? Optional.of(flow.token() + " was to stop at " + halt.at() + ", and flowed until "
            + flow.end())
            : Optional.empty();
    }
}
