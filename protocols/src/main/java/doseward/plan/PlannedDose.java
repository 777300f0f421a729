package doseward.plan;

import doseward.quantity.Rate;
import doseward.quantity.Units;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One planned giving of a drug by a pump.
 *
 * @param number from 1 through the course
 * @param cycle from 1
 * @param order the name of the order it gives
 * @param due when it may first start
 * @param mayStartLateBy how long after that it may still start; exactly so late is not too late
 * @param stock the volume of reconstituted drug that goes into the bag
 * @param whole the volume of the ready bag, which carries the whole amount
 * @param vtbi the volume to be infused: the whole, rounded down to what the pump can be set to
 * @param over how long it flows at that rate
 * @param roundings what was rounded down and what is left by it, in sentences
 */
public record PlannedDose(
        int number,
        int cycle,
        String order,
        String channel,
        Instant due,
        Duration mayStartLateBy,
        Units amount,
        Volume stock,
        Volume whole,
        Volume vtbi,
        Rate rate,
        Duration over,
        List<String> roundings) {

    public PlannedDose {
        roundings = List.copyOf(roundings);
        if (number < 1 || cycle < 1) {
            throw new IllegalArgumentException("doses and cycles are numbered from 1");
        }
        if (vtbi.isZero() || vtbi.isAbove(whole)) {
            throw new IllegalArgumentException("dose " + number + " infuses " + vtbi + " from a bag of "
                + whole);
        }
    }

    /** The last moment at which it may still start. */
    public Instant windowEnds() {
        return due.plus(mayStartLateBy);
    }

    /**
     * The drug that a delivered part of the bag carried. Rounds down; more than the bag counts as the bag.
     */
    public Units amountIn(Volume delivered) {
        return amount.shareIn(delivered.min(whole), whole);
    }
}
