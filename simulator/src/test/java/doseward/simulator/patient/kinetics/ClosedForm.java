package doseward.simulator.patient.kinetics;

/**
 * Concentrations by formula, an oracle for the steps of {@link Plasma}: a fast and a slow exponential.
 */
record ClosedForm(Disposition disposition) {
    /** After a bolus, in so many minutes. */
    double bolus(double units, double minutes) {
        return units * (fast() * decay(disposition.alpha(), minutes)
            + slow() * decay(disposition.beta(), minutes));
    }

    /** So many minutes after an infusion of this length began. */
    double infusion(double unitsInAll, double length, double minutes) {
        return unitsInAll / length * (infused(fast(), disposition.alpha(), length, minutes)
            + infused(slow(), disposition.beta(), length, minutes));
    }

    /** So many minutes after the last of several boluses, one every interval. */
    double repeated(double units, double interval, int count, double minutes) {
        return units * (repeated(fast(), disposition.alpha(), interval, count, minutes)
            + repeated(slow(), disposition.beta(), interval, count, minutes));
    }

    private static double infused(double height, double rate, double length, double minutes) {
        return height / rate * (1 - decay(rate, Math.min(minutes, length)))
            * decay(rate, Math.max(0, minutes - length));
    }

    private static double repeated(double height, double rate, double interval, int count, double minutes) {
        return height * decay(rate, minutes) * (1 - decay(rate, count * interval))
            / (1 - decay(rate, interval));
    }

    private double fast() {
        return (1 - disposition.slowShare()) / disposition.central();
    }

    private double slow() {
        return disposition.slowShare() / disposition.central();
    }

    private static double decay(double rate, double minutes) {
        return StrictMath.exp(-rate * minutes);
    }
}
