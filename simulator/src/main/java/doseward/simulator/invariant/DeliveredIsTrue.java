package doseward.simulator.invariant;

import doseward.engine.Dose;
import doseward.engine.Phase;
import java.util.Optional;

/**
 * What the controller knows of a dose is what truly flowed; where it does not know, the truth lies in its
 * bounds.
 */
final class DeliveredIsTrue implements Law {
    @Override public Optional<String> broken(Evidence evidence) {
        int flowing = evidence.flows().isEmpty() ? 0 : evidence.flows().getLast().token().dose();
        for (Dose dose : evidence.replayed().doses()) {
            boolean changed = evidence.hasGrown() || dose.number() == flowing;
            Optional<String> what = changed ? ofDose(evidence, dose) : Optional.empty();
            if (what.isPresent()) {
                return what;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> ofDose(Evidence evidence, Dose dose) {
        return broken(dose, evidence.microlitresOf(dose.number()));
    }

    private static Optional<String> broken(Dose dose, long flowed) {
        return switch (dose.phase()) {
            case Phase.Settled settled -> exactly(dose, settled.delivered().microlitres(), flowed);
            case Phase.Uncertain doubt -> between(dose, doubt.delivered().microlitres(),
                doubt.atMost().microlitres(), flowed);
            case Phase.Ordered ordered -> between(dose, 0, dose.planned().vtbi().microlitres(), flowed);
            case Phase.Infusing open -> between(dose, open.delivered().microlitres(),
                dose.planned().vtbi().microlitres(), flowed);
            case Phase.Halting open -> between(dose, open.delivered().microlitres(),
                dose.planned().vtbi().microlitres(), flowed);
            case Phase.Waiting waiting -> exactly(dose, 0, flowed);
            case Phase.AwaitingConfirmation awaiting -> exactly(dose, 0, flowed);
            case Phase.Held held -> exactly(dose, 0, flowed);
        };
    }

    private static Optional<String> exactly(Dose dose, long known, long flowed) {
        return known == flowed ? Optional.empty()
            : Optional.of("dose " + dose.number() + " is " + dose.phase()
            + ", and " + flowed + " microlitres truly flowed");
    }

    private static Optional<String> between(Dose dose, long least, long most, long flowed) {
        return least <= flowed && flowed <= most ? Optional.empty() : exactly(dose, -1, flowed);
    }
}
