package doseward.pump.gpio.stepper;

import java.time.Duration;

/**
 * The pulses of one infusion, one after the other: each as its schedule says, but never closer to the last
 * than the motor can follow, and never more than a twentieth faster than ordered when it catches up.
 * Allocates nothing once it is made; one thread uses it.
 */
public final class Train {
    /**
     * What lags behind further was held up by more than a busy machine: it stood still, and nobody knows
     * why.
     */
    public static final Duration MOST_LAG = Duration.ofSeconds(1);

    static final String LAGS = "the pulses lag more than a second behind; find out what held this machine up";

    /** Catching up at this rate stays below the tenth that is told as too fast. */
    private static final int PARTS = 20;

    private final Schedule schedule;
    private final long[] ramp;
    private final long shortest;
    private long begins;
    private final Lateness lateness = new Lateness();
    private long due = Schedule.NEVER;
    private long pace;
    private long gap;
    private long paced;
    private long last;
    private volatile long steps;
    private volatile long slips;
    private volatile long late;

    /** Pulses that have not begun. */
    public Train(Schedule schedule, MotorLimits limits) {
        this.schedule = schedule;
        this.ramp = limits.ramp();
        this.shortest = limits.running().toNanos();
    }

    /** Begins, once, at this moment: what it took to come to that delays no pulse. */
    void startAt(long nanos) {
        begins = nanos;
        last = nanos;
        paced = nanos;
        due = nanos;
        goOn();
    }

    /** When the next pulse is to be given; {@link Schedule#NEVER} after the last. */
    public long next() {
        return due == Schedule.NEVER ? due : Math.max(due, Math.max(paced + pace, last + gap));
    }

    /** It was given at this moment, and was to be at {@link #next}. */
    void given(long at) {
        long wanted = next();
        late = at - wanted;
        lateness.record(late);
        boolean slipped = late > Math.max(pace, gap);
        if (slipped) {
            slips++;
        }
        // Every wait ends a little late; only what was lost by a slip is to be caught up slowly.
        paced = slipped ? at : wanted;
        last = at;
        steps++;
        goOn();
    }

    private void goOn() {
        long before = due;
        long after = schedule.next();
        due = after == Schedule.NEVER ? after : begins + after;
        if (after != Schedule.NEVER) {
            gap = limit();
            pace = (due - before) / (PARTS + 1) * PARTS;
        }
    }

    private long limit() {
        return steps < ramp.length ? ramp[(int) steps] : shortest;
    }

    /** How many were given. */
    public long steps() {
        return steps;
    }

    /** How many came later than the next one could have been. */
    public long slips() {
        return slips;
    }

    /** How late the last one was, in nanoseconds. */
    public long late() {
        return late;
    }

    /** How far the flow lags behind what was ordered, in nanoseconds. */
    long lag(long now) {
        return due == Schedule.NEVER ? 0 : Math.max(0, now - due);
    }

    public Lateness lateness() {
        return lateness;
    }
}
