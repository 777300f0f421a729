package doseward.plan;

import doseward.protocol.Order;
import doseward.quantity.Amount;
import java.util.List;
import java.util.Optional;

/**
 * One dose of an order worked out for one patient and one pump.
 *
 * @param giving empty when it can't be given
 * @param objections why it can't be given, in sentences
 */
record Prepared(Order order, Optional<Amount> amount, Optional<Giving> giving, List<String> roundings,
    List<String> objections) {

    Prepared {
        roundings = List.copyOf(roundings);
        objections = List.copyOf(objections);
    }

    /** A dose that can't be prepared at all. */
    static Prepared impossible(Order order, List<String> objections) {
        return new Prepared(order, Optional.empty(), Optional.empty(), List.of(), objections);
    }
}
