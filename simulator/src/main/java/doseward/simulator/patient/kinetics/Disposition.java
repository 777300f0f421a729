package doseward.simulator.patient.kinetics;

/**
 * How a drug spreads in two compartments and leaves from the first.
 *
 * @param clearance mL of the first compartment that are cleared in a minute
 * @param exchange mL that change places with the second in a minute
 * @param central volume of the first, mL
 * @param peripheral volume of the second, mL
 */
public record Disposition(double clearance, double exchange, double central, double peripheral) {
    /** The weight of the patients behind the published numbers, in kg. */
    public static final double USUAL_WEIGHT = 70;
    private static final double FLOWS_BY_WEIGHT = 0.75;

    public Disposition {
        if (!(clearance > 0 && exchange > 0 && central > 0 && peripheral > 0)) {
            throw new IllegalArgumentException("Flows and volumes must be above zero: " + clearance + ", "
                + exchange + " mL/min, " + central + ", " + peripheral + " mL.");
        }
    }

    /** In somebody of this weight, by allometry: flows by its power of three quarters, volumes by itself. */
    public Disposition inWeight(double kilograms) {
        double ratio = kilograms / USUAL_WEIGHT;
        double flows = StrictMath.pow(ratio, FLOWS_BY_WEIGHT);
        return new Disposition(clearance * flows, exchange * flows, central * ratio, peripheral * ratio);
    }

    /** In somebody who clears so many times as much, out of a first volume so many times as large. */
    public Disposition times(double clearances, double volumes) {
        return new Disposition(clearance * clearances, exchange, central * volumes, peripheral);
    }

    /** The share of the first compartment that is cleared in a minute. */
    public double out() {
        return clearance / central;
    }

    /** The share that goes over into the second in a minute. */
    public double over() {
        return exchange / central;
    }

    /** The share of the second that comes back in a minute. */
    public double back() {
        return exchange / peripheral;
    }

    /** How fast the fast part of a concentration falls, a minute. */
    public double alpha() {
        return (sum() + root()) / 2;
    }

    /** How fast the slow part falls, a minute. */
    public double beta() {
        return (sum() - root()) / 2;
    }

    /** Which share of the concentration just after a bolus falls slowly. */
    public double slowShare() {
        return (back() - beta()) / (alpha() - beta());
    }

    private double sum() {
        return out() + over() + back();
    }

    private double root() {
        return StrictMath.sqrt(sum() * sum() - 4 * out() * back());
    }
}
