package doseward.simulator.patient.toxicity;

/**
 * The kidneys: for want of filling they filter less at once and recover at once; the longer that lasts, the
 * more they are injured, which heals in days to weeks. Creatinine follows by its own turnover.
 */
final class Kidneys {
    private static final double LEAST_FILTRATION = 0.15;
    private static final double INJURY_PER_HOUR = 0.36 / 24;
    private static final double BODY_WATER = 42;
    private static final double URINE_FOR_EACH_KG = 1.3;

    private final double kilograms;
    private final double cubeOfHalf;
    private final double wellCreatinine;
    private final double creatininePace;
    private final double injuryPace;
    private final double healing;
    private double filling = 1;
    private double injury;
    private double creatinine;

    Kidneys(Constitution self, double minutesOfStep) {
        this.kilograms = self.kilograms();
        this.cubeOfHalf = self.leakHalf() * self.leakHalf() * self.leakHalf();
        this.wellCreatinine = self.creatinine();
        this.creatinine = wellCreatinine;
        this.creatininePace = minutesOfStep / 60 * self.filtration() / BODY_WATER;
        this.injuryPace = minutesOfStep / 60 * INJURY_PER_HOUR;
        this.healing = Approach.ofHalfLife(self.kidneyRecovery(), minutesOfStep);
    }

    /** A step goes by with the vessels leaking so much. */
    void step(double leak) {
        double cube = leak * leak * leak;
        filling = 1 - (1 - LEAST_FILTRATION) * cube / (cubeOfHalf + cube);
        injury += injuryPace * (1 - filling) * (1 - injury) - healing * injury;
        creatinine += creatininePace * (wellCreatinine - filtration() * creatinine);
    }

    /** What is left of their work, from 1 down. */
    double filtration() {
        return filling * (1 - injury);
    }

    /** Milligrams a decilitre. */
    double creatinine() {
        return creatinine;
    }

    /** Millilitres an hour. */
    double urine() {
        return URINE_FOR_EACH_KG * kilograms * filtration() * StrictMath.sqrt(filtration());
    }
}
