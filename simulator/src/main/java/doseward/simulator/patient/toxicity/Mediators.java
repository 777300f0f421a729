package doseward.simulator.patient.toxicity;

/**
 * What cells release in answer to the drug, such as interferon-gamma, in two stages: it lags an hour behind
 * the drug, and repeated doses release up to four times as much.
 */
final class Mediators {
    private static final double PER_HOUR = 0.55;
    private static final double MOST_PRIMING = 3;
    private static final double PRIMING_PER_HOUR = 0.05;
    private static final double PRIMING_LASTS = 360;

    private final double halfDrive;
    private final double hours;
    private final double pace;
    private final double forgotten;
    private double early;
    private double late;
    private double primed;

    Mediators(double halfDrive, double minutesOfStep) {
        this.halfDrive = halfDrive;
        this.hours = minutesOfStep / 60;
        this.pace = Approach.ofTime(1 / PER_HOUR, minutesOfStep);
        this.forgotten = Approach.ofHalfLife(PRIMING_LASTS, minutesOfStep);
    }

    /** A step goes by at this concentration, in units/mL. */
    void step(double concentration) {
        double drive = concentration / (halfDrive + concentration);
        early += pace * (drive * (1 + primed) - early);
        late += pace * (early - late);
        primed += hours * PRIMING_PER_HOUR * late * (MOST_PRIMING - primed) - forgotten * primed;
    }

    double early() {
        return early;
    }

    double late() {
        return late;
    }
}
