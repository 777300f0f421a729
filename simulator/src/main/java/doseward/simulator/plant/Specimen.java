package doseward.simulator.plant;

import doseward.simulator.chance.Chance;

/** One pump among many: the same make, and its own errors by seed. */
public final class Specimen {
    /**
     * How far the nut of an unprimed pump goes before it touches: in the middle 0.54 mm, by a factor of 3
     * more or less. In a 50 mL syringe at 1 mL/h that is the 7 to 57 minutes of Neff 2001.
     */
    private static final double SLACK_MILLIMETRES = 0.54;
    private static final double FACTOR = 3;

    private Specimen() {}

    /** A syringe pump with so many nanolitres in its syringe, whose errors are those of this seed. */
    public static Build syringe(Bore bore, long reservoir, long seed) {
        Build build = Build.syringe(bore, reservoir).with(Unevenness.ofAScrew(Chance.of(seed, "screw")));
        return switch (build.mechanism()) {
            case Build.Peristaltic _ -> build;
            case Build.Syringe usual -> build.with(usual.slackBy(slack(bore, seed)));
        };
    }

    private static double slack(Bore bore, long seed) {
        return bore.nanolitresOver(SLACK_MILLIMETRES
            * StrictMath.pow(FACTOR, Chance.of(seed, "slack").normal()));
    }

    /** A pump with rollers that draws from so much, whose errors are those of this seed. */
    public static Build rollers(long reservoir, long seed) {
        return Build.rollers(reservoir).with(Unevenness.ofRollers(Chance.of(seed, "rollers")));
    }
}
