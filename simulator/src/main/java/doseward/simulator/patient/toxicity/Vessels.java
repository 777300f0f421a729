package doseward.simulator.patient.toxicity;

/** The vessels: mediators widen them within hours and make them leak for days; to the one they get used. */
final class Vessels {
    private static final double FALL_TIME = 3;
    private static final double LEAK_HALF_LIFE = 26;
    private static final double LEAK_OF_MEDIATOR = 0.5;
    /** Without it a continuous infusion lowers the pressure half as much again as was measured. */
    private static final double GETS_USED = 0.6;
    private static final double USED_TIME = 24;

    private final double mediatorHalf;
    private final double deepestFall;
    private final double leakPace;
    private final double fallPace;
    private final double usedPace;
    private double leak;
    private double fall;
    private double used;

    Vessels(Constitution self, double minutesOfStep) {
        this.mediatorHalf = self.mediatorHalf();
        this.deepestFall = self.deepestFall();
        this.leakPace = Approach.ofHalfLife(LEAK_HALF_LIFE, minutesOfStep);
        this.fallPace = Approach.ofTime(FALL_TIME, minutesOfStep);
        this.usedPace = Approach.ofTime(USED_TIME, minutesOfStep);
    }

    /** A step goes by with so much mediator. */
    void step(double mediator) {
        double strength = mediator / mediatorHalf;
        used += usedPace * (strength - used);
        leak += leakPace * (LEAK_OF_MEDIATOR * strength - leak);
        fall += fallPace * (deepestFall * strength / (1 + GETS_USED * used + strength) - fall);
    }

    /** An index: about one half in the middle of a usual course. */
    double leak() {
        return leak;
    }

    /** By which share the mean pressure has fallen. */
    double fall() {
        return fall;
    }
}
