package doseward.plan;

import doseward.protocol.Order;
import doseward.protocol.Over;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/**
 * A dose of one cycle before it has its number.
 *
 * @param place of its order in the file
 */
record Slot(int place, Order order, int day, Instant due, Duration lateBy, Hangs hangs, Portion portion,
    Remade made) {

    static final Comparator<Slot> IN_TURN = Comparator.comparing(Slot::due).thenComparing(Slot::place);

    /** When it is over, if it starts when it is due; what has no length is over at once. */
    Instant end() {
        return due.plus(made instanceof Remade.Ready(_, Giving.Infusion infusion, _) ? infusion.over()
            : portion.over().map(Over::atMost).orElse(Duration.ZERO));
    }

    PlannedDose numbered(int number, int cycle, Remade.Ready ready) {
        return new PlannedDose(number, cycle, order.name(), day, due, lateBy, hangs, portion, ready.amount(),
            ready.giving(), ready.roundings());
    }
}
