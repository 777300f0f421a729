package doseward.simulator.plant;

import doseward.quantity.Rate;

/** Makes whole steps of a rate; what is less than a step waits for the next moment, and none is lost. */
final class Stepper {
    /** One microlitre an hour moves a nanolitre in 3,600 milliseconds. */
    private static final long MILLIS_FOR_A_NANOLITRE = 3_600;

    private final double nanolitresPerStep;
    private long owed;
    private long steps;

    Stepper(Gearing gearing) {
        this.nanolitresPerStep = gearing.nanolitresPerStep();
    }

    /** How many steps it has made, once it has gone on for so long. */
    long after(Rate rate, long millis) {
        return owing(Math.multiplyExact(rate.microlitresPerHour(), millis));
    }

    /** How many steps it has made, once so much more was asked of it. */
    long after(long nanolitres) {
        return owing(Math.multiplyExact(nanolitres, MILLIS_FOR_A_NANOLITRE));
    }

    private long owing(long more) {
        owed = Math.addExact(owed, more);
        steps = (long) Math.floor(owed / (nanolitresPerStep * MILLIS_FOR_A_NANOLITRE));
        return steps;
    }

    /** What was asked for so far, in whole nanolitres. */
    long asked() {
        return owed / MILLIS_FOR_A_NANOLITRE;
    }

    long steps() {
        return steps;
    }
}
