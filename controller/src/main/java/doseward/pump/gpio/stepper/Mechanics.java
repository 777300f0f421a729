package doseward.pump.gpio.stepper;

import java.math.BigInteger;

/**
 * A motor, its screw and a syringe.
 *
 * @param steps full steps of the motor in a revolution
 * @param microSteps into which its driver parts each
 * @param leadMicrometres how far the plunger goes in a revolution
 * @param boreMicrometres the syringe's inner diameter
 */
public record Mechanics(int steps, int microSteps, int leadMicrometres, int boreMicrometres) {
    private static final int MOST_STEPS = 10_000;
    private static final int MOST_MICRO_STEPS = 256;
    private static final int LONGEST_LEAD = 100_000;

    /** As syringe pumps take them: 0.1 to 80 mm. */
    private static final int NARROWEST = 100;
    private static final int WIDEST = 80_000;

    /** To so many digits that the largest syringe is right to less than a femtolitre a step. */
    private static final BigInteger PI = new BigInteger("31415926535897932384626433832795");
    private static final BigInteger PI_SCALE = BigInteger.TEN.pow(31);

    public Mechanics {
        check("a motor's steps in a revolution", steps, 1, MOST_STEPS);
        check("micro-steps", microSteps, 1, MOST_MICRO_STEPS);
        check("a screw's lead in micrometres", leadMicrometres, 1, LONGEST_LEAD);
        check("a syringe's bore in micrometres", boreMicrometres, NARROWEST, WIDEST);
    }

    /** The screw's lead times the bore's area, parted into steps. Rounds up: never said to move less. */
    public StepVolume stepVolume() {
        BigInteger parts = PI_SCALE.multiply(whole(4)).multiply(whole(steps)).multiply(whole(microSteps));
        return new StepVolume(scaled(boreMicrometres, leadMicrometres).add(parts).subtract(BigInteger.ONE)
            .divide(parts).longValueExact());
    }

    /** What a cylinder of this bore holds along this way. Rounds down. */
    public static long cubicMicrometres(int boreMicrometres, int alongMicrometres) {
        return scaled(boreMicrometres, alongMicrometres).divide(PI_SCALE.multiply(whole(4))).longValueExact();
    }

    /** Four times that, and to the digits of pi. */
    private static BigInteger scaled(int boreMicrometres, int alongMicrometres) {
        return PI.multiply(whole(boreMicrometres)).multiply(whole(boreMicrometres))
            .multiply(whole(alongMicrometres));
    }

    private static BigInteger whole(long number) {
        return BigInteger.valueOf(number);
    }

    private static void check(String what, int is, int least, int most) {
        if (is < least || is > most) {
            throw new IllegalArgumentException(what + " are " + least + " to " + most + ", not " + is);
        }
    }
}
