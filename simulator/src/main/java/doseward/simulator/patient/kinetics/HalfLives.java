package doseward.simulator.patient.kinetics;

import java.util.Locale;

/**
 * The two half-lives, in minutes, in which a drug's concentration falls after it was given into a vein. They
 * leave two things open, which a publication must add: the clearance, and either how much of the fall is
 * slow or into how large a volume the drug goes at first.
 */
public record HalfLives(double fast, double slow) {
    private static final double LITRE = 1_000;

    public HalfLives {
        if (!(fast > 0 && fast < slow)) {
            throw new IllegalArgumentException("A fast half-life must be shorter than a slow one: " + fast
                + " min is not shorter than " + slow + " min.");
        }
    }

    /** The constants that these half-lives, this clearance and this slow share belong to. */
    public Disposition withSlowShare(double clearance, double share) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("A slow share must lie between 0 and 1, not at " + share);
        }
        double back = beta() + share * (alpha() - beta());
        return from(clearance, alpha() * beta() / back);
    }

    /** The constants that these half-lives, this clearance and this first volume belong to, if any. */
    public Disposition withVolume(double clearance, double volume) {
        double out = clearance / volume;
        if (!(out > beta() && out < alpha())) {
            throw new IllegalArgumentException(String.format(Locale.ROOT,
                "A clearance of %.0f mL/min from a volume of %.2f L can't have half-lives of %.1f and "
                    + "%.1f min; with these the volume must lie between %.2f and %.1f L.", clearance,
                volume / LITRE, fast, slow, clearance / alpha() / LITRE, clearance / beta() / LITRE));
        }
        return from(clearance, out);
    }

    private Disposition from(double clearance, double out) {
        double back = alpha() * beta() / out;
        double over = alpha() + beta() - out - back;
        double central = clearance / out;
        return new Disposition(clearance, over * central, central, over * central / back);
    }

    double alpha() {
        return StrictMath.log(2) / fast;
    }

    double beta() {
        return StrictMath.log(2) / slow;
    }
}
