package doseward.protocol;

import doseward.quantity.Units;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One thing to give by a pump: which drug, how much, in what, when, after which checks, and when not.
 *
 * @param name the order's own name in the file, by which rules and people refer to it
 * @param roundedTo amounts are rounded down to a multiple of this
 * @param cap the most that a heavy patient gets
 * @param channel the pump channel, a letter
 * @param mayStartLateBy how long after it is due a dose may still start
 * @param neverCloserThan the shortest time from the start of one dose to the start of the next
 */
public record Order(
        String name,
        Drug drug,
        DoseAmount amount,
        Units roundedTo,
        Optional<Units> cap,
        String route,
        String channel,
        Bag bag,
        Duration over,
        Timing timing,
        Duration mayStartLateBy,
        Duration neverCloserThan,
        WhenHeld whenHeld,
        Checklist checklist,
        List<HoldRule> holds,
        List<StopRule> stops,
        Limits limits) {

    public Order {
        holds = List.copyOf(holds);
        stops = List.copyOf(stops);
        if (!over.isPositive()) {
            throw new IllegalArgumentException("a dose takes time; " + name + " takes " + over);
        }
    }

    /** What becomes of a dose that a rule holds when it is due. */
    public enum WhenHeld {
        /** Not given; looked at again when the next is due. */
        SKIP,
        /** May still start within its window, once the hold is lifted. */
        WAIT
    }
}
