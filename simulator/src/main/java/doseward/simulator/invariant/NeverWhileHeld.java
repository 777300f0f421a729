package doseward.simulator.invariant;

import doseward.engine.Bounds;
import doseward.engine.Event;
import doseward.engine.Hold;
import doseward.plan.PlannedDose;
import doseward.simulator.pump.Flow;
import java.time.Instant;
import java.util.Optional;

/**
 * Nothing begins to flow while a hold stands or after giving has ended; but an order that had left before
 * may still begin for as long as orders travel, {@link Bounds#ORDER_TRAVELS}.
 */
final class NeverWhileHeld extends NewFlows {
    @Override Optional<String> broken(Evidence evidence, Flow flow) {
        PlannedDose dose = evidence.plan().dose(flow.token().dose());
        Instant left = flow.start().minus(Bounds.ORDER_TRAVELS);
        for (Evidence.HoldSpan span : evidence.holds()) {
            if (concerns(evidence, span.hold(), dose) && span.standsAt(flow.start())
                    && span.from().isBefore(left)) {
                return Optional.of(flow.token() + " began at " + flow.start() + ", held since " + span.from()
                    + ": " + span.hold().because().sentence());
            }
        }
        for (Event.GivingEnded ended : evidence.endings()) {
            if (concerns(ended, dose) && ended.at().isBefore(left)) {
                return Optional.of(flow.token() + " began at " + flow.start() + ", and giving had ended at "
                    + ended.at()
                    + ": " + ended.because().sentence());
            }
        }
        return evidence.order(flow.token()).filter(ordered -> ordered.before().holds().stream()
                .anyMatch(hold -> concerns(evidence, hold, dose)))
            .map(ordered -> flow.token() + " was ordered at " + ordered.event().at() + " while it was held");
    }

    /** Unless a second person had answered for it. */
    private static boolean concerns(Evidence evidence, Hold hold, PlannedDose dose) {
        return switch (hold.source()) {
            case Hold.Source.ByPerson person -> true;
            case Hold.Source.ByRule rule -> rule.order().equals(dose.order()) && evidence.overrides().stream()
                .noneMatch(word -> word.dose() == dose.number() && word.holds().contains(hold));
        };
    }

    private static boolean concerns(Event.GivingEnded ended, PlannedDose dose) {
        return switch (ended.ends()) {
            case COURSE -> true;
            case CYCLE -> dose.cycle() == ended.cycle();
            case ORDER -> dose.order().equals(ended.order());
            case ORDER_FOR_THIS_CYCLE -> dose.order().equals(ended.order())
                && dose.cycle() == ended.cycle();
        };
    }
}
