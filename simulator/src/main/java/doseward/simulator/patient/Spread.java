package doseward.simulator.patient;

import doseward.simulator.chance.Chance;

/**
 * How one patient differs from the next; drawn once. All spreads are made up, lognormal, and cut at two and
 * a half deviations.
 *
 * @param mediatorHalf how much mediator halves the fall of the pressure: the tough have more
 * @param leakHalf how much leak halves the kidneys' work
 * @param fall the deepest fall of the pressure, as a share
 * @param kidneyRecovery hours in which half of an injury heals
 * @param creatinine at the beginning, mg/dL
 * @param pressure systolic at the beginning, mmHg
 * @param priming how much more each later dose does
 */
record Spread(double mediatorHalf, double leakHalf, double fall, double kidneyRecovery, double creatinine,
        double pressure, double priming) {

    static Spread of(Chance chance) {
        return new Spread(
            lognormal(chance, 0.20, 0.45), lognormal(chance, 0.44, 0.40), lognormal(chance, 0.46, 0.20),
            lognormal(chance, 100, 0.80), lognormal(chance, 0.95, 0.16), lognormal(chance, 128, 0.08),
            lognormal(chance, 0.05, 0.30));
    }

    /** A draw around the median, cut at two and a half deviations. */
    static double lognormal(Chance chance, double median, double deviation) {
        double normal = Math.clamp(chance.normal(), -2.5, 2.5);
        return median * StrictMath.exp(deviation * normal);
    }
}
