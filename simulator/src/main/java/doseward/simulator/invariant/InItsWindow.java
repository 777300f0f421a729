package doseward.simulator.invariant;

import doseward.plan.Flows;
import doseward.plan.PlannedDose;
import doseward.simulator.pump.Flow;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * No dose begins before it is due or after its window, reckoned from what truly happened; and what is left of
 * one that paused is to end when the whole was to end.
 */
final class InItsWindow extends NewFlows {
    /** A start is known of as late as the line holds a word back; what follows from it may be so late. */
    private static final Duration HEARD_LATE = Duration.ofMinutes(3);

    @Override Optional<String> broken(Evidence evidence, Flow flow) {
        PlannedDose planned = evidence.planned(flow.token().dose());
        Instant first = evidence.firstStart(planned.number()).orElseThrow();
        return first.equals(flow.start()) ? started(evidence, planned, flow)
            : wentOn(evidence, planned, flow);
    }

    private static Optional<String> started(Evidence evidence, PlannedDose planned, Flow flow) {
        Optional<Due> due = Due.of(evidence, planned);
        if (due.isEmpty()) {
            return Optional.of("dose " + planned.number() + " began at " + flow.start()
                + ", and what it waits for has not happened");
        }
        Instant last = due.get().at().plus(planned.mayStartLateBy())
            .plus(due.get().exact() ? Duration.ZERO : HEARD_LATE);
        boolean inside = !flow.start().isBefore(due.get().at()) && !flow.start().isAfter(last);
        return inside ? Optional.empty() : Optional.of("dose " + planned.number() + " began at "
            + flow.start() + ", and its window is " + due.get().at() + " to " + last);
    }

    private static Optional<String> wentOn(Evidence evidence, PlannedDose planned, Flow flow) {
        Optional<Evidence.Ordered> order = evidence.order(flow.token());
        Optional<Instant> counted = firstCounted(evidence, flow);
        if (counted.isEmpty() && order.filter(evidence::hadBegun).isEmpty()) {
            return Optional.empty();
        }
        Instant first = counted.or(() -> evidence.firstStart(planned.number())).orElseThrow();
        Instant ends = first.plus(planned.over()).plus(HEARD_LATE);
        Duration left = order.map(ordered -> Flows.time(ordered.event().flows())).orElse(planned.over());
        return flow.start().plus(left).isAfter(ends) ? Optional.of("dose " + planned.number()
            + " went on at " + flow.start() + " for " + left + ", and was to end at " + ends)
            : Optional.empty();
    }

    /**
     * When that began before it of which the pump can tell: one that stops within its first microlitre says
     * that nothing flowed, and the dose then begins anew.
     */
    private static Optional<Instant> firstCounted(Evidence evidence, Flow flow) {
        return evidence.flows().stream().filter(other -> other.token().dose() == flow.token().dose()
            && other.start().isBefore(flow.start()) && !other.delivered().isZero())
            .map(Flow::start).min(Comparator.naturalOrder());
    }
}
