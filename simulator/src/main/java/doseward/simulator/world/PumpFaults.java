package doseward.simulator.world;

import doseward.simulator.chance.Chance;
import java.time.Duration;

/**
 * How unkind a world is to its pumps. A mean of zero and a chance of zero mean never.
 *
 * @param mainsCutEvery mean time from one failure of the mains to the next
 * @param battery how long a full battery lasts in use
 * @param shownTooMuch by how much a pump's gauge shows more than is left in its battery
 * @param shortBags how many of 1,000 bags hold less than their label says
 * @param drifts how many of 1,000 doses flow an eighth too fast or too slow
 */
public record PumpFaults(
        Duration mainsCutEvery, Duration battery, Duration shownTooMuch, int shortBags, int drifts) {

    /** Nothing goes wrong. */
    public static final PumpFaults NONE = new PumpFaults(Duration.ZERO, Duration.ofHours(4), Duration.ZERO,
        0, 0);

    /** Some batteries are small, some die while their gauge shows that they last. */
    public static PumpFaults of(Chance chance) {
        return new PumpFaults(
            chance.oneIn(3) ? Duration.ZERO : Duration.ofHours(chance.between(10, 50)),
            chance.between(Duration.ofMinutes(15), Duration.ofHours(3)),
            chance.oneIn(2) ? Duration.ZERO : Duration.ofMinutes(chance.between(10, 60)),
            chance.oneIn(3) ? 0 : chance.between(1, 150), chance.oneIn(3) ? 0 : chance.between(1, 150));
    }
}
