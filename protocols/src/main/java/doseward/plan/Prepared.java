package doseward.plan;

import doseward.protocol.Order;
import doseward.quantity.Rate;
import doseward.quantity.Units;
import doseward.quantity.Volume;
import java.time.Duration;
import java.util.List;

/**
 * One dose of an order worked out for one patient and one pump.
 *
 * @param objections why it can't be given, in sentences; then the figures after the first fault mean nothing
 */
record Prepared(
        Order order,
        Units amount,
        Volume stock,
        Volume whole,
        Volume vtbi,
        Rate rate,
        Duration over,
        List<String> roundings,
        List<String> objections) {

    Prepared {
        roundings = List.copyOf(roundings);
        objections = List.copyOf(objections);
    }

    /** A dose that can't be prepared at all. */
    static Prepared impossible(Order order, List<String> objections) {
        return new Prepared(order, Units.ZERO, Volume.ZERO, Volume.ZERO, Volume.ZERO, new Rate(0),
            Duration.ZERO,
            List.of(), objections);
    }
}
