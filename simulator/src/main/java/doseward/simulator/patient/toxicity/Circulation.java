package doseward.simulator.patient.toxicity;

/** Pressure and heart rate: what widened vessels, fever, fluids and a pressor make of them. */
final class Circulation {
    private static final double LEAST_MEAN = 65;
    private static final double RAISED_BY_PRESSOR = 11;
    private static final double RATE_BY_FALL = 0.75;
    private static final double RATE_BY_DEGREE = 10;

    private final double wellPressure;
    private final double wellRate;
    private double fall;
    private double fever;
    private double pressor;

    Circulation(Constitution self) {
        this.wellPressure = self.pressure();
        this.wellRate = self.heartRate();
    }

    /** From now on: a fall as a share, fever in degrees, and a pressor in micrograms/kg/min. */
    void step(double fallNow, double feverNow, double pressorNow) {
        fall = fallNow;
        fever = feverNow;
        pressor = pressorNow;
    }

    /** Mean arterial, mmHg. */
    double pressure() {
        return unaided() + RAISED_BY_PRESSOR * pressor;
    }

    /** Micrograms/kg/min of phenylephrine that keep the mean pressure at 65 mmHg. */
    double pressorNeeded() {
        return Math.max(0, (LEAST_MEAN - unaided()) / RAISED_BY_PRESSOR);
    }

    /** Beats a minute. */
    double rate() {
        return wellRate * (1 + RATE_BY_FALL * fall) + RATE_BY_DEGREE * fever;
    }

    /** Mean arterial without the pressor, mmHg. */
    double unaided() {
        return wellPressure * (1 - fall);
    }
}
