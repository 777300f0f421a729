package doseward.plan;

import doseward.quantity.Amount;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One planned giving of an order.
 *
 * @param number from 1 through the course
 * @param cycle from 1
 * @param order the name of the order it gives
 * @param day as the file counts it
 * @param due when it may first start, if what it hangs on comes as planned
 * @param mayStartLateBy how long after it is due it may still start; exactly so late is not too late
 * @param portion what the file orders for it
 * @param amount empty where the file gives no exact amount
 * @param roundings what was rounded down and what is left by it, in sentences, and what limit is overridden
 */
public record PlannedDose(
        int number,
        int cycle,
        String order,
        int day,
        Instant due,
        Duration mayStartLateBy,
        Hangs hangs,
        Portion portion,
        Optional<Amount> amount,
        Giving giving,
        List<String> roundings) {

    public PlannedDose {
        roundings = List.copyOf(roundings);
        if (number < 1 || cycle < 1) {
            throw new IllegalArgumentException("doses and cycles are numbered from 1");
        }
        if (giving instanceof Giving.Infusion && amount.isEmpty()) {
            throw new IllegalArgumentException("a pump gives dose " + number + " only by an exact amount");
        }
    }

    /** The last moment at which it may still start, if it is due as planned. */
    public Instant windowEnds() {
        return due.plus(mayStartLateBy);
    }

    public boolean isByPump() {
        return giving instanceof Giving.Infusion;
    }

    /** The infusion of a dose that a pump gives; a caller that asks this of a nurse's dose has a bug. */
    public Giving.Infusion infusion() {
        if (giving instanceof Giving.Infusion infusion) {
            return infusion;
        }
        throw new IllegalStateException("a nurse gives dose " + number + ", not a pump");
    }

    public String channel() {
        return infusion().channel();
    }

    public Volume whole() {
        return infusion().whole();
    }

    public Volume vtbi() {
        return infusion().vtbi();
    }

    /** The rate it begins at. */
    public Rate rate() {
        return infusion().flows().getFirst().rate();
    }

    public Duration over() {
        return infusion().over();
    }

    /** What was rounded, without what was overridden. */
    public List<String> roundingsAlone() {
        return roundings.stream().filter(note -> !Allowance.isNote(note)).toList();
    }

    /** Whether it flows on this channel. */
    public boolean isOn(String channel) {
        return giving instanceof Giving.Infusion infusion && infusion.channel().equals(channel);
    }

    /** The drug that a delivered part of the bag carried. Rounds down; more than the bag is the bag. */
    public Amount amountIn(Volume delivered) {
        Giving.Infusion infusion = infusion();
        return amount.orElseThrow().shareIn(delivered.min(infusion.whole()), infusion.whole());
    }

    /** The same dose at another time. */
    public PlannedDose dueAt(Instant moment) {
        return new PlannedDose(number, cycle, order, day, moment, mayStartLateBy, hangs, portion, amount,
            giving, roundings);
    }

    /** The same dose, worked out anew. */
    public PlannedDose with(Remade.Ready ready) {
        return new PlannedDose(number, cycle, order, day, due, mayStartLateBy, hangs, portion, ready.amount(),
            ready.giving(), ready.roundings());
    }
}
