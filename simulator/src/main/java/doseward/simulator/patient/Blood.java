package doseward.simulator.patient;

import doseward.simulator.chance.Chance;

/**
 * What the laboratory counts besides creatinine, in steps of a minute: platelets that are used up faster, and
 * bilirubin that is cleared more slowly, the more the vessels leak. Platelets live five days by half; that
 * and how often each goes wrong (37 and 40 of 100 patients) is published, all else is made up.
 */
final class Blood {
    private static final double HOURS = 1.0 / 60;
    private static final double PLATELETS_PER_HOUR = 0.693147 / (5 * 24);
    private static final double USED_UP_BY_LEAK = 3.8;
    private static final double BILIRUBIN_PER_HOUR = 0.693147 / 18;

    private final double wellPlatelets;
    private final double wellBilirubin;
    private final double keptByLeak;
    private double platelets;
    private double bilirubin;

    Blood(Chance chance) {
        this.wellPlatelets = Spread.lognormal(chance, 240_000, 0.2);
        this.wellBilirubin = Spread.lognormal(chance, 0.6, 0.3);
        this.keptByLeak = Spread.lognormal(chance, 1.4, 1.0);
        this.platelets = wellPlatelets;
        this.bilirubin = wellBilirubin;
    }

    void minute(double leak) {
        platelets += HOURS * PLATELETS_PER_HOUR
            * (wellPlatelets - (1 + USED_UP_BY_LEAK * leak) * platelets);
        bilirubin += HOURS * BILIRUBIN_PER_HOUR
            * (wellBilirubin - bilirubin / (1 + keptByLeak * leak));
    }

    /** In a cubic millimetre. */
    double platelets() {
        return platelets;
    }

    /** Milligrams a decilitre. */
    double bilirubin() {
        return bilirubin;
    }
}
