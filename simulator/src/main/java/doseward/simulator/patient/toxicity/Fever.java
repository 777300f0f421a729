package doseward.simulator.patient.toxicity;

/** Fever: it follows the early mediator within the hour, so that it peaks two to four hours after a dose. */
final class Fever {
    private static final double WELL = 36.8;
    private static final double MOST = 3.6;
    private static final double EARLY_THAT_HALVES = 0.9;
    private static final double TIME = 1;

    private final double frailty;
    private final double pace;
    private double rise;

    Fever(double frailty, double minutesOfStep) {
        this.frailty = frailty;
        this.pace = Approach.ofTime(TIME, minutesOfStep);
    }

    void step(double early) {
        double drive = frailty * early;
        rise += pace * (MOST * drive / (EARLY_THAT_HALVES + drive) - rise);
    }

    /** Degrees Celsius. */
    double temperature() {
        return WELL + rise;
    }

    /** Degrees above the usual. */
    double rise() {
        return rise;
    }
}
