package doseward.simulator.patient.toxicity;

import doseward.simulator.chance.Chance;

/** One patient under a continuous infusion, through five days. */
record Continuous(double pressureFall, boolean pressor, double creatinine, double gain) {
    private static final double STEPS_AN_HOUR = 60 / Treated.MINUTES;
    private static final int HOURS = 119;

    static Continuous of(long seed, double unitsForEachSquareMetreADay, int hours) {
        Constitution self = Treated.somebody(seed);
        Organism patient = new Organism(self, Chance.of(seed, "events"), Treated.MINUTES);
        double units = unitsForEachSquareMetreADay * surface(self.kilograms()) / 24 / STEPS_AN_HOUR;
        double well = patient.pressure();
        boolean pressor = false;
        for (int step = 0; step < HOURS * STEPS_AN_HOUR; step++) {
            patient.step(step < hours * STEPS_AN_HOUR ? units : 0, Care.USUAL);
            pressor |= patient.pressorNeeded() > 0;
        }
        return new Continuous(well - patient.pressure(), pressor, patient.creatinine(), patient.gain());
    }

    /** Square metres of somebody of usual height. */
    private static double surface(double kilograms) {
        return 1.8 * Math.pow(kilograms / 75, 0.6);
    }
}
