package doseward.simulator.plant;

import doseward.simulator.chance.Chance;

/** One pump among many: the same make, and its own errors by seed. */
public final class Specimen {
    /** A syringe that was not pushed home: a middle of 0.3 mL, a factor of 3 about it, set by Neff 2001. */
    private static final double SLACK = 300_000;
    private static final double FACTOR = 3;

    private Specimen() {}

    /** A pump with a 50 mL syringe, whose errors are those of this seed. */
    public static Build withFifty(long seed) {
        Bore bore = Bore.FIFTY;
        Build build = Build.syringe(bore, 50_000_000)
            .with(Unevenness.ofAScrew(Chance.of(seed, "screw")));
        Build.Syringe syringe = (Build.Syringe) build.mechanism();
        double slack = SLACK * Math.pow(FACTOR, Chance.of(seed, "slack").normal());
        return build.with(new Build.Syringe(bore, syringe.gearing(), syringe.friction(), syringe.coupling(),
            slack));
    }
}
