package doseward.simulator.world;

import doseward.simulator.chance.Chance;
import java.time.Duration;

/**
 * How unkind the machine is on which the controller runs. A mean of zero and a chance of zero mean never.
 *
 * @param clockSetEvery mean time from one setting of its wall clock to the next
 * @param clocksLost how many of 1,000 crashes with no dose open are the machine's, whose clock comes up wrong
 * @param selfTests how many of 1,000 self-tests fail
 * @param slowAppends how many of 100,000 appends take up to {@link #SLOWEST_APPEND}
 * @param loops how many of 1,000 crashes are followed by more, each within seconds of the start
 * @param replaced how many of 1,000 crashes are followed by another program or drug file
 */
public record MachineFaults(Duration clockSetEvery, int clocksLost, int selfTests, int slowAppends,
        int loops, int replaced) {
    /** A worn card takes longer for a write than a pump waits for its renewal. */
    public static final Duration SLOWEST_APPEND = Duration.ofSeconds(40);

    /** A sound machine. */
    public static final MachineFaults NONE = new MachineFaults(Duration.ZERO, 0, 0, 0, 0, 0);

    /**
     * Each kind is absent in some worlds. A clock is either set while the machine is on, or lost when it is
     * off: after both nobody could say what time it truly is.
     */
    static MachineFaults of(Chance chance) {
        boolean isSet = chance.oneIn(2);
        return new MachineFaults(
            isSet ? Duration.ofHours(12).multipliedBy(chance.between(1, 4)) : Duration.ZERO,
            isSet ? 0 : chance.between(1, 400), chance.oneIn(3) ? 0 : chance.between(1, 20),
            chance.oneIn(3) ? 0 : chance.between(1, 60), chance.oneIn(3) ? 0 : chance.between(1, 250),
            chance.oneIn(3) ? 0 : chance.between(1, 80));
    }
}
