package doseward.pump.gpio.stepper;

import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.math.BigInteger;

/**
 * What one step moves, exact to the femtolitre, which is a cubic micrometre. Of a step of 172 nL that is one
 * part in 172 million, far below what any screw is made to.
 */
public record StepVolume(long femtolitres) {
    /** Delivered volume is told in microlitres, so a step must not be more. */
    public static final StepVolume LARGEST = new StepVolume(1_000_000_000L);

    static final long FEMTOLITRES_PER_MICROLITRE = 1_000_000_000L;
    private static final long FEMTOLITRES_PER_NANOLITRE = 1_000_000L;

    /** At a rate in microlitres an hour so many nanoseconds pass for a femtolitre, divided by that rate. */
    static final long NANOS_TIMES_RATE = 3_600L;

    public StepVolume {
        if (femtolitres < 1 || femtolitres > FEMTOLITRES_PER_MICROLITRE) {
            throw new IllegalArgumentException("a step moves at most a microlitre, and something: "
                + femtolitres
                + " fL; use finer steps, or a narrower syringe");
        }
    }

    /** Of a turn that moves so much. Rounds up: never said to move less. */
    public static StepVolume ofTurn(Volume turn, int steps, int microSteps) {
        long parts = Math.multiplyExact((long) steps, microSteps);
        return new StepVolume(Math.ceilDiv(
            Math.multiplyExact(turn.microlitres(), FEMTOLITRES_PER_MICROLITRE), parts));
    }

    /** How many whole steps the volume has. Rounds down: never more than asked. */
    public long stepsIn(Volume volume) {
        return BigInteger.valueOf(volume.microlitres()).multiply(BigInteger
            .valueOf(FEMTOLITRES_PER_MICROLITRE))
            .divide(BigInteger.valueOf(femtolitres)).longValueExact();
    }

    /**
     * What may have flowed when so many steps were made: as much as just before the next one. Never says less
     * than what flowed, and more by less than a step.
     */
    public Volume mostOf(long steps) {
        BigInteger next = BigInteger.valueOf(femtolitres).multiply(BigInteger.valueOf(steps + 1));
        return new Volume(next.subtract(BigInteger.ONE)
            .divide(BigInteger.valueOf(FEMTOLITRES_PER_MICROLITRE)).longValueExact());
    }

    /** What so many whole steps move, in nanolitres. Rounds down. */
    public long nanolitres(long steps) {
        return Math.floorDiv(Math.multiplyExact(femtolitres, steps), FEMTOLITRES_PER_NANOLITRE);
    }

    /** The fastest flow whose steps are not closer together than this. Rounds down. */
    public Rate fastest(long shortestNanos) {
        return new Rate(Math.multiplyExact(NANOS_TIMES_RATE, femtolitres) / shortestNanos);
    }
}
