package doseward.simulator.invariant;

import doseward.engine.Dose;
import doseward.engine.Phase;
import doseward.engine.Reason;
import java.util.Optional;

/** Every dose that is over, and was not given whole, says why. */
final class EveryOutcomeHasAReason implements Law {
    @Override public Optional<String> broken(Evidence evidence) {
        if (!evidence.hasGrown()) {
            return Optional.empty();
        }
        return evidence.replayed().doses().stream().filter(EveryOutcomeHasAReason::isUnexplained).findFirst()
            .map(dose -> "dose " + dose.number() + " is " + dose.phase() + " and does not say why");
    }

    private static boolean isUnexplained(Dose dose) {
        return dose.phase() instanceof Phase.Settled settled && settled.outcome() != Phase.Outcome.GIVEN
            && (settled.because().isEmpty()
                || settled.because().stream().map(Reason::sentence).anyMatch(String::isBlank));
    }
}
