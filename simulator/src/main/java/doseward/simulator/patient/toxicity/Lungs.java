package doseward.simulator.patient.toxicity;

/** The lungs: they fill as vessels leak, hours later, and oxygen falls by the square of it. */
final class Lungs {
    private static final double FILL_HALF_LIFE = 5;
    private static final double WELL = 97;
    private static final double LOST = 8.5;
    private static final double LEAST = 50;

    private final double frailty;
    private final double pace;
    private double filling;

    Lungs(double frailty, double minutesOfStep) {
        this.frailty = frailty;
        this.pace = Approach.ofHalfLife(FILL_HALF_LIFE, minutesOfStep);
    }

    void step(double leak) {
        filling += pace * (frailty * leak - filling);
    }

    /** Of arterial blood, on air, in parts of 100. */
    double saturation() {
        return Math.max(LEAST, WELL - LOST * filling * filling);
    }
}
