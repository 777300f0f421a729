package doseward.simulator.patient;

import doseward.simulator.chance.Chance;
import doseward.simulator.patient.kinetics.Differing;

/**
 * Bilirubin in the blood, in steps of a minute: cleared more slowly the more the vessels leak. In how many of
 * 100 patients it rises (40) is published, all else is made up.
 */
final class Bilirubin {
    private static final double HOURS = 1.0 / 60;
    private static final double CLEARED_PER_HOUR = 0.693147 / 18;

    private final double well;
    private final double keptByLeak;
    private double now;

    Bilirubin(Chance chance) {
        this.well = 0.6 * Differing.times(0.3, chance);
        this.keptByLeak = 1.4 * Differing.times(1.0, chance);
        this.now = well;
    }

    void minute(double leak) {
        now += HOURS * CLEARED_PER_HOUR * (well - now / (1 + keptByLeak * leak));
    }

    /** Milligrams a decilitre. */
    double now() {
        return now;
    }
}
