package doseward.pump.gpio.signal;

import java.time.Duration;

/**
 * How a sounder cries: so many pulses, a pause, and again. The figures lie within those that IEC 60601-1-8 is
 * reported to allow (github.com/medicalopenworld/IncuNest, pull request 26; MarkusRJK/IEC-60601-1-8); they
 * were not compared with the standard itself.
 *
 * @param pulse how long each pulse lasts
 * @param gap between two pulses
 * @param pulses in one group
 * @param groups in one burst
 * @param between two groups
 * @param rest after each burst
 */
record Burst(Duration pulse, Duration gap, int pulses, int groups, Duration between, Duration rest) {
    /**
     * Five and five: pulses of 75 to 200 ms, 50 to 125 ms apart, groups 350 to 1,300 ms, bursts 2.5 to 15 s.
     */
    static final Burst HIGH = new Burst(millis(150), millis(100), 5, 2, millis(700), millis(5_000));

    /** Three: pulses of 125 to 250 ms, as much apart; bursts 2.5 to 30 s, as recalled. */
    static final Burst MEDIUM = new Burst(millis(200), millis(200), 3, 1, Duration.ZERO, millis(10_000));

    /** Two: the same; bursts more than 15 s apart, as recalled. */
    static final Burst LOW = new Burst(millis(200), millis(200), 2, 1, Duration.ZERO, millis(20_000));

    private static Duration millis(long millis) {
        return Duration.ofMillis(millis);
    }

    /** Whether a pulse sounds at so many nanoseconds since it began. */
    boolean sounds(long since) {
        long inBurst = since % burst().plus(rest).toNanos();
        long inGroup = inBurst % group().plus(between).toNanos();
        return inBurst < burst().toNanos() && inGroup < group().toNanos()
            && inGroup % pulse.plus(gap).toNanos() < pulse.toNanos();
    }

    /** How long one burst takes, without its rest. */
    Duration burst() {
        return group().multipliedBy(groups).plus(between.multipliedBy(groups - 1L));
    }

    private Duration group() {
        return pulse.multipliedBy(pulses).plus(gap.multipliedBy(pulses - 1L));
    }
}
