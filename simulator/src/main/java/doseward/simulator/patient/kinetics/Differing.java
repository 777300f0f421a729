package doseward.simulator.patient.kinetics;

import doseward.simulator.chance.Chance;

/**
 * A draw of how one patient differs from the middle one: lognormal, and cut at two and a half deviations, so
 * that nobody is a monster.
 */
public final class Differing {
    private static final double FARTHEST = 2.5;
    private static final double OF_CLEARANCE = 0.25;
    private static final double OF_VOLUME = 0.15;

    private Differing() {}

    /** The disposition of somebody of this weight; spreads of 25 and 15 parts of 100 are made up. */
    public static Disposition from(Disposition usual, double kilograms, Chance chance) {
        return usual.inWeight(kilograms).times(times(OF_CLEARANCE, chance), times(OF_VOLUME, chance));
    }

    /** How many times as much as the middle patient's. */
    public static double times(double deviation, Chance chance) {
        return StrictMath.exp(deviation * Math.clamp(chance.normal(), -FARTHEST, FARTHEST));
    }
}
