package doseward.simulator.patient.toxicity;

/** Which share of the way to its goal something goes within a step, when it goes there exponentially. */
final class Approach {
    private static final double MINUTES_IN_HOUR = 60;

    private Approach() {}

    static double ofHalfLife(double hours, double minutesOfStep) {
        return ofTime(hours / StrictMath.log(2), minutesOfStep);
    }

    /** By the time in which all but a share of 1/e is gone. */
    static double ofTime(double hours, double minutesOfStep) {
        return 1 - StrictMath.exp(-minutesOfStep / (MINUTES_IN_HOUR * hours));
    }
}
