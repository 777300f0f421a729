package doseward.simulator.patient.toxicity;

/** The mind: it clouds half a day behind the leak, and clears again as slowly. */
final class Mind {
    private static final double HALF_LIFE = 9;
    private static final double BY_LEAK = 1.45;

    private final double frailty;
    private final double pace;
    private double clouding;

    Mind(double frailty, double minutesOfStep) {
        this.frailty = BY_LEAK * frailty;
        this.pace = Approach.ofHalfLife(HALF_LIFE, minutesOfStep);
    }

    void step(double leak) {
        clouding += pace * (frailty * leak - clouding);
    }

    /** From 1 on the patient is confused, from 1.5 on gravely so: both are guesses. */
    double clouding() {
        return clouding;
    }
}
