package doseward.simulator.invariant;

import doseward.engine.Bounds;
import doseward.engine.Dose;
import doseward.engine.Phase;
import doseward.engine.Reading;
import doseward.protocol.Checklist;
import doseward.protocol.Order;
import doseward.simulator.pump.Flow;
import java.time.Instant;
import java.util.Optional;

/**
 * No dose flows but on fresh readings of all that its checklist asks for, and on the word of enough nurses.
 */
final class ReadAndConfirmed extends NewFlows {
    @Override Optional<String> broken(Evidence evidence, Flow flow) {
        Optional<Evidence.Ordered> ordered = evidence.order(flow.token());
        if (ordered.isEmpty()) {
            return Optional.of(flow.token() + " flows, and nobody ordered it");
        }
        Order order = evidence.plan().orderOf(evidence.plan().dose(flow.token().dose()));
        Instant at = ordered.get().event().at();
        for (Checklist.Required required : order.checklist().record()) {
            Optional<Reading> fresh = ordered.get().before().reading(required.sign())
                .filter(reading -> !reading.taken().plus(required.within()).isBefore(at));
            if (fresh.isEmpty()) {
                return Optional.of(flow.token() + " was ordered at " + at + " without a fresh "
                    + required.sign());
            }
        }
        Dose before = ordered.get().before().dose(flow.token().dose());
        if (before.phase() instanceof Phase.Paused paused && !paused.asksAgain()) {
            return Optional.empty(); // It was confirmed before it paused, and nothing but a hold stopped it.
        }
        long names = ordered.get().before().dose(flow.token().dose()).confirmations().stream()
            .filter(word -> !word.at().plus(Bounds.CONFIRMATION_COUNTS).isBefore(at))
            .map(Dose.Confirmation::by).distinct().count();
        return names >= order.checklist().nurses() ? Optional.empty()
            : Optional.of(flow.token() + " was ordered on the word of " + names);
    }
}
