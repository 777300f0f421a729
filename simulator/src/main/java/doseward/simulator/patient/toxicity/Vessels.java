package doseward.simulator.patient.toxicity;

/** The vessels: they widen within hours and leak for days. */
final class Vessels {
    private static final double FALL_TIME = 3;
    private static final double LEAK_HALF_LIFE = 26;
    private static final double LEAK_OF_MEDIATOR = 0.5;

    private final double mediatorHalf;
    private final double deepestFall;
    private final double leakPace;
    private final double fallPace;
    private double leak;
    private double fall;

    Vessels(Constitution self, double minutesOfStep) {
        this.mediatorHalf = self.mediatorHalf();
        this.deepestFall = self.deepestFall();
        this.leakPace = Pace.ofHalfLife(LEAK_HALF_LIFE, minutesOfStep);
        this.fallPace = Pace.ofTime(FALL_TIME, minutesOfStep);
    }

    /** A step goes by with so much mediator. */
    void step(double mediator) {
        leak += leakPace * (LEAK_OF_MEDIATOR * mediator / mediatorHalf - leak);
        fall += fallPace * (deepestFall * mediator / (mediatorHalf + mediator) - fall);
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
