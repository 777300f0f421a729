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
        for (Limits.DosesWithin within : order.limits().dosesWithin()) {
            long count = count(evidence, order, other ->
                other.start().isAfter(flow.start().minus(within.window()))
                    && !other.start().isAfter(flow.start()));
            if (count > within.atMost()) {
                return Optional.of(flow.token() + " was number " + count + "; at most " + within);
            }
        }
        return tooMany(order.limits().dosesPerCourse(), count(evidence, order, other -> true), "course")
            .or(() -> tooMany(order.limits().dosesPerCycle(), count(evidence, order, other ->
                evidence.plan().dose(other.token().dose()).cycle() == dose.cycle()), "cycle"));
    }

    private static Optional<String> tooMany(Optional<Integer> most, long count, String span) {
        return most.filter(limit -> count > limit)
            .map(limit -> count + " doses in a " + span + "; at most " + limit);
    }

    private static long count(Evidence evidence, Order order, Predicate<Flow> counted) {
        return evidence.flows().stream().filter(counted)
            .filter(flow -> evidence.plan().dose(flow.token().dose()).order().equals(order.name()))
            .map(flow -> flow.token().dose()).distinct().count();
    }
}
