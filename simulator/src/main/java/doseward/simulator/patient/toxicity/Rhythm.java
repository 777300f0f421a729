package doseward.simulator.patient.toxicity;

import doseward.simulator.chance.Chance;
import doseward.simulator.patient.kinetics.Differing;

/** The heart's rhythm: it fails by chance, sooner the more the vessels leak, and returns within hours. */
final class Rhythm {
    private static final double PER_HOUR_OF_LEAK = 0.0030;
    private static final double HOURS = 9;
    private static final double SPREAD_OF_HOURS = 0.6;
    private static final int PARTS = 1_000_000;

    private final Chance chance;
    private final double hoursOfStep;
    private double patience;
    private double hoursLeft;

    Rhythm(Chance chance, double minutesOfStep) {
        this.chance = chance;
        this.hoursOfStep = minutesOfStep / 60;
        this.patience = exponential();
    }

    void step(double leak) {
        if (hoursLeft > 0) {
            hoursLeft -= hoursOfStep;
            return;
        }
        patience -= hoursOfStep * PER_HOUR_OF_LEAK * leak;
        if (patience <= 0) {
            hoursLeft = HOURS * Differing.times(SPREAD_OF_HOURS, chance);
            patience = exponential();
        }
    }

    boolean failing() {
        return hoursLeft > 0;
    }

    private double exponential() {
        return -StrictMath.log(chance.between(1, PARTS) / (double) PARTS);
    }
}
