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

    /** So many minutes after an injection under the skin. */
    double injected(double units, double minutes) {
        double since = minutes - 27;
        double rate = StrictMath.log(2) / 120;
        return since <= 0 ? 0 : Depot.REACHES_BLOOD * units * rate * rate
            * (fast() * passed(rate, disposition.alpha(), since)
                + slow() * passed(rate, disposition.beta(), since));
    }

    /**
     * The integral of {@code s exp(-rate s) exp(-other (t - s))} over all s from 0 to t. Where the two rates
     * lie near one another the usual form has nothing left of its digits, and a series takes its place.
     */
    private static double passed(double rate, double other, double t) {
        double apart = (rate - other) * t;
        if (Math.abs(apart) > 1) {
            return t * t * decay(other, t) * (1 - (1 + apart) * StrictMath.exp(-apart)) / (apart * apart);
        }
        double sum = 0;
        double power = 1;
        for (int term = 0; term < 25; term++) {
            sum += power / (term + 2);
            power *= -apart / (term + 1);
        }
        return t * t * decay(other, t) * sum;
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
