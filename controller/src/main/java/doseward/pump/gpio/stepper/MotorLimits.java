package doseward.pump.gpio.stepper;

import java.time.Duration;

/**
 * What a motor and its driver can follow.
 *
 * @param fromStanding the shortest time between two steps of a motor that stood
 * @param running the shortest time between two steps of a motor that runs
 * @param rampSteps in so many steps it goes from the one to the other
 * @param pulse how long its driver needs to see each level of a pulse
 */
public record MotorLimits(Duration fromStanding, Duration running, int rampSteps, Duration pulse) {
    /** Closer ones no thread gives: what is woken by the kernel is late by some 100 us now and then. */
    public static final Duration SHORTEST = Duration.ofNanos(250_000);

    /** Nothing is promised whose steps are closer than so many times this: a late pulse must be made up. */
    private static final int ROOM = 2;

    /** Of a usual motor with a usual driver: 500 micro-steps a second from standing, 4,000 when it runs. */
    public static final MotorLimits USUAL = new MotorLimits(Duration.ofMillis(2), SHORTEST, 200,
        Duration.ofNanos(4_000));

    private static final int LONGEST_RAMP = 10_000;

    public MotorLimits {
        if (running.compareTo(SHORTEST) < 0 || fromStanding.compareTo(running) < 0) {
            throw new IllegalArgumentException("steps are at least " + SHORTEST.toNanos() / 1_000
                + " us apart, and from standing no closer than later: " + running + ", " + fromStanding);
        }
        if (rampSteps < 1 || rampSteps > LONGEST_RAMP) {
            throw new IllegalArgumentException("a soft start takes 1 to " + LONGEST_RAMP + " steps, not "
                + rampSteps);
        }
        if (fromStanding.minus(running).multipliedBy(rampSteps).compareTo(Train.MOST_LAG) > 0) {
            throw new IllegalArgumentException("a soft start of " + rampSteps + " steps from " + fromStanding
                + " lags too far behind; make it shorter");
        }
        if (pulse.isNegative() || pulse.multipliedBy(4).compareTo(running) > 0) {
            throw new IllegalArgumentException("a pulse takes at most a quarter of a step, not " + pulse);
        }
    }

    /**
     * The shortest time between two steps that may be ordered. What needs less needs hardware for its
     * pulses.
     */
    public Duration promised() {
        return running.multipliedBy(ROOM);
    }

    /** For each step of a soft start the shortest time to the one before. Rounds up: never too soon. */
    long[] ramp() {
        long slow = fromStanding.toNanos();
        long[] gaps = new long[rampSteps];
        for (int at = 0; at < rampSteps; at++) {
            gaps[at] = slow - (slow - running.toNanos()) * at / rampSteps;
        }
        return gaps;
    }
}
