package doseward.simulator.ward;

import doseward.simulator.patient.Treatment.Phenylephrine;
import java.util.Optional;

/**
 * How phenylephrine is set at each look: half a microgram/kg/min more while the pressure is too low, half a
 * one less once it is well above, and at most three. The steps and the most are made up; orders in print
 * begin with 0.1 (Betof Warner and others, 2024) or with 1 (an example of HemOnc).
 */
final class Pressor {
    private static final int STEP = 5;
    private static final int MOST = 30;
    /** More than one step brings, or it would go up and down by turns. */
    private static final int MARGIN = 15;

    private int tenths;

    boolean isOn() {
        return tenths > 0;
    }

    /** In tenths of a microgram/kg/min. */
    int tenths() {
        return tenths;
    }

    Phenylephrine begin() {
        return set(STEP);
    }

    /** What is set now that the pressure is so; empty when it stays. */
    Optional<Phenylephrine> adjust(Target target, int systolic) {
        if (target.isMissedBy(systolic) && tenths < MOST) {
            return Optional.of(set(tenths + STEP));
        }
        return target.isWellExceededBy(systolic, MARGIN) ? Optional.of(set(tenths - STEP)) : Optional.empty();
    }

    private Phenylephrine set(int now) {
        tenths = now;
        return new Phenylephrine(now);
    }
}
