package doseward.pump.gpio.shaft;

/**
 * How the counts of an encoder go with the steps of the motor on whose shaft it sits.
 *
 * @param steps full steps of the motor in a turn
 * @param microSteps into which its driver parts each
 * @param counts edges of both lines of the encoder in a turn: four for each line of its disc
 */
public record Scale(int steps, int microSteps, int counts) {
    /**
     * A motor that slips loses four full steps, or a multiple: one round of its field, at whose end it stands
     * as before (electronics.stackexchange.com/questions/717161). One that follows is less than two behind.
     */
    static final int FULL_STEPS_APART = 3;

    /** Finer ones at the fastest steps would fill what the kernel keeps of edges in a quarter of a second. */
    private static final int MOST_COUNTS_A_STEP = 4;

    /** Of one that sees no three steps nobody would learn of a slip. */
    public Scale {
        if (counts < 1 || FULL_STEPS_APART * (long) counts < steps
            || counts > MOST_COUNTS_A_STEP * (long) steps * microSteps) {
            throw new IllegalArgumentException(counts + " counts in a turn are not for this motor: from "
                + least(steps) + " to " + most(steps, microSteps));
        }
    }

    /** The coarsest encoder for a motor of so many full steps. Rounds up. */
    public static int least(int steps) {
        return Math.ceilDiv(steps, FULL_STEPS_APART);
    }

    /** The finest encoder for such a motor. */
    public static int most(int steps, int microSteps) {
        return Math.multiplyExact(MOST_COUNTS_A_STEP, Math.multiplyExact(steps, microSteps));
    }

    /** The most steps that so many counts may be: as many as just before the next count. */
    long mostSteps(long seen) {
        return Math.ceilDiv(Math.multiplyExact(seen + 1, stepsOfATurn()), counts) - 1;
    }

    /** Whether so many counts are more steps behind the least, or before the most, than a sound motor is. */
    boolean isApart(long leastMade, long mostMade, long seen) {
        long apart = Math.multiplyExact(FULL_STEPS_APART, (long) microSteps);
        long most = mostSteps(seen);
        long least = Math.ceilDiv(Math.multiplyExact(seen, stepsOfATurn()), counts);
        return most < leastMade - apart || least > mostMade + apart;
    }

    private long stepsOfATurn() {
        return Math.multiplyExact((long) steps, microSteps);
    }
}
