package doseward.protocol;

import doseward.quantity.Amount;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing to give: what, how much, by whom, when, after which checks, and when not.
 *
 * @param name the order's own name in the file, by which rules and people refer to it
 * @param roundedTo amounts are rounded down to a multiple of this; empty rounds to what the pump can make
 * @param cap the most that a heavy patient gets
 * @param route empty only for a procedure
 * @param mayStartLateBy how long after it is due a dose may still start
 * @param neverCloserThan the shortest time from the start of one dose to the start of the next
 * @param changes rules that change the amount; empty means never
 * @param limits of the protocol
 * @param house limits of the place where it is given; none until a course is planned there
 */
public record Order(
        String name,
        Product product,
        Dosage dosage,
        Optional<Amount> roundedTo,
        Optional<Amount> cap,
        Optional<String> route,
        Given given,
        Schedule schedule,
        Duration mayStartLateBy,
        Duration neverCloserThan,
        WhenHeld whenHeld,
        Checklist checklist,
        List<Criteria> criteria,
        List<HoldRule> holds,
        List<StopRule> stops,
        List<ChangeRule> changes,
        Limits limits,
        Limits house) {

    /** An order as a protocol has it, of no place in particular. */
    public Order(String name, Product product, Dosage dosage, Optional<Amount> roundedTo,
            Optional<Amount> cap, Optional<String> route, Given given, Schedule schedule,
            Duration mayStartLateBy, Duration neverCloserThan, WhenHeld whenHeld, Checklist checklist,
            List<Criteria> criteria, List<HoldRule> holds, List<StopRule> stops, List<ChangeRule> changes,
            Limits limits) {
        this(name, product, dosage, roundedTo, cap, route, given, schedule, mayStartLateBy, neverCloserThan,
            whenHeld, checklist, criteria, holds, stops, changes, limits, Limits.NONE);
    }

    public Order {
        criteria = List.copyOf(criteria);
        holds = List.copyOf(holds);
        stops = List.copyOf(stops);
        changes = List.copyOf(changes);
    }

    /** What becomes of a dose that a rule holds when it is due. */
    public enum WhenHeld {
        /** Not given; looked at again when the next is due. */
        SKIP,
        /** May still start within its window, once the hold is lifted. */
        WAIT,
        /** A running dose goes on, and ends when it was to end; what did not flow is lost. */
        RESUME
    }

    /** The same, given where these limits hold. */
    Order under(Limits ofHouse) {
        return new Order(name, product, dosage, roundedTo, cap, route, given, schedule, mayStartLateBy,
            neverCloserThan, whenHeld, checklist, criteria, holds, stops, changes, limits, ofHouse);
    }

    /** Every layer of limits that holds for it; the lowest limit decides. */
    public List<Layer> layers() {
        return Stream.of(Stream.of(new Layer(limits, "")),
                product.drug().map(drug -> new Layer(drug.hardLimits(), " in the drug file")).stream(),
                Stream.of(new Layer(house, " of this place")))
            .flatMap(layer -> layer).toList();
    }

    /**
     * Limits of one source.
     *
     * @param where they stand, to be said behind a limit; empty for the protocol's own
     */
    public record Layer(Limits limits, String where) {}

    public boolean isByPump() {
        return given instanceof Given.ByPump;
    }

    /** How a pump gives it; a caller that asks this of a nurse's order has a bug. */
    public Given.ByPump pump() {
        if (given instanceof Given.ByPump pump) {
            return pump;
        }
        throw new IllegalStateException("a nurse gives " + name + ", not a pump");
    }

    /** The drug of an order that a pump gives. */
    public Drug drug() {
        return product.drug().orElseThrow(() -> new IllegalStateException("no file describes " + name));
    }

    /** The table of criteria of this name. */
    public Optional<Criteria> table(String table) {
        return criteria.stream().filter(one -> one.table().equals(table)).findFirst();
    }
}
