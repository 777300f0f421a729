package doseward.simulator.patient.toxicity;

/** Platelets: made evenly, they live five days by half and are used up faster while vessels leak. */
final class Platelets {
    private static final double HALF_LIFE = 5 * 24;
    private static final double USED_UP_BY_LEAK = 5;

    private final double well;
    private final double usedUp;
    private final double pace;
    private double count;

    Platelets(double well, double frailty, double minutesOfStep) {
        this.well = well;
        this.usedUp = USED_UP_BY_LEAK * frailty;
        this.pace = Approach.ofHalfLife(HALF_LIFE, minutesOfStep);
        this.count = well;
    }

    void step(double leak) {
        count += pace * (well - (1 + usedUp * leak) * count);
    }

    /** In a cubic millimetre. */
    double count() {
        return count;
    }
}
