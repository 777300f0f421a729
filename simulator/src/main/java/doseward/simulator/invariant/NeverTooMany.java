package doseward.simulator.invariant;

import doseward.plan.PlannedDose;
import doseward.protocol.Limits;
import doseward.protocol.Order;
import doseward.simulator.pump.Flow;
import java.util.Optional;
import java.util.function.Predicate;

/** The limits on numbers of doses hold for true starts: in any window, in a cycle, in the course. */
final class NeverTooMany extends NewFlows {
    @Override Optional<String> broken(Evidence evidence, Flow flow) {
        PlannedDose dose = evidence.plan().dose(flow.token().dose());
        Order order = evidence.plan().orderOf(dose);
        for (Limits.OfDoses limit : order.limits().doses()) {
            long count = count(evidence, order, other -> switch (limit.reach()) {
                case Limits.AnyWindow(var window) -> other.start().isAfter(flow.start().minus(window))
                    && !other.start().isAfter(flow.start());
                case Limits.OneCycle() -> evidence.plan().dose(other.token().dose()).cycle() == dose.cycle();
                case Limits.OneCourse() -> true;
                case Limits.OneDose() -> false;
            });
            if (count > limit.most()) {
                return Optional.of(flow.token() + " was number " + count + "; at most " + limit);
            }
        }
        return Optional.empty();
    }

    private static long count(Evidence evidence, Order order, Predicate<Flow> counted) {
        return evidence.flows().stream().filter(counted)
            .filter(flow -> evidence.plan().dose(flow.token().dose()).order().equals(order.name()))
            .map(flow -> flow.token().dose()).distinct().count();
    }
}
