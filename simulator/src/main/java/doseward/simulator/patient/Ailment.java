package doseward.simulator.patient;

import doseward.simulator.chance.Chance;
import doseward.simulator.patient.kinetics.Differing;

/** One illness of one patient, which comes once its hazard has added up to what chance allows, and goes. */
final class Ailment {
    private static final double HOURS = 1.0 / 60;
    private static final double SPREAD_OF_LENGTH = 0.6;
    private static final int PARTS = 1_000_000;

    private final Illness illness;
    private final Chance chance;
    private double patience;
    private double hoursLeft;
    private double severity;

    Ailment(Illness illness, Chance chance) {
        this.illness = illness;
        this.chance = chance;
        this.patience = exponential();
    }

    void minute(double leak) {
        if (severity > 0) {
            hoursLeft -= HOURS;
            severity = hoursLeft > 0 ? severity : 0;
            return;
        }
        patience -= HOURS * illness.hazard(leak);
        if (patience <= 0) {
            severity = share();
            hoursLeft = illness.hours() * Differing.times(SPREAD_OF_LENGTH, chance);
            patience = exponential();
        }
    }

    /** How grave it is, to 1; 0 while it is not there. */
    double severity() {
        return severity;
    }

    private double exponential() {
        return -StrictMath.log(share());
    }

    private double share() {
        return chance.between(1, PARTS) / (double) PARTS;
    }
}
