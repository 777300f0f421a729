package doseward.simulator.invariant;

import doseward.engine.Dose;
import doseward.engine.Phase;
import doseward.engine.Reason;
import java.util.BitSet;
import java.util.Optional;

/** Every dose that is over, and was not given whole, says why. */
final class EveryOutcomeHasAReason implements Law {
    private final BitSet looked = new BitSet();

    @Override public Optional<String> broken(Evidence evidence) {
        if (!evidence.hasGrown()) {
            return Optional.empty();
        }
        for (Dose dose : evidence.replayed().doses()) {
            if (dose.isSettled() && !looked.get(dose.number())) {
                looked.set(dose.number());
                if (isUnexplained(dose)) {
                    return Optional.of("dose " + dose.number() + " is " + dose.phase()
                        + " and does not say why");
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isUnexplained(Dose dose) {
        return dose.phase() instanceof Phase.Settled settled && settled.outcome() != Phase.Outcome.GIVEN
            && (settled.because().isEmpty()
                || settled.because().stream().map(Reason::sentence).anyMatch(String::isBlank));
    }
}
