package doseward.plan;

import doseward.protocol.Limits.Severity;
import doseward.protocol.Order;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a pump can make the flow, and whether the order's limits allow it. */
final class RateLimits {
    private RateLimits() {}

    static List<String> objections(Order order, Capability pump, Volume vtbi, Rate rate) {
        List<String> objections = new ArrayList<>();
        if (pump.smallest().isAbove(vtbi) || vtbi.isZero()) {
            objections.add(order.name() + ": the " + pump.name() + " infuses at least " + pump.smallest()
                + ", not " + vtbi
                + ".");
        }
        if (pump.slowest().isAbove(rate) || rate.microlitresPerHour() == 0) {
            objections.add(order.name() + ": the " + pump.name() + " makes at least " + pump.slowest()
                + ", not " + rate
                + ".");
        }
        if (rate.isAbove(pump.fastest())) {
            objections.add(order.name() + ": the " + pump.name() + " makes at most " + pump.fastest()
                + ", not " + rate
                + ".");
        }
        above(order.limits().rate(Severity.HARD), rate).ifPresent(limit ->
            objections.add(order.name() + ": " + rate + " is above the hard limit of " + limit
                + ". Nobody may override it."));
        above(order.limits().rate(Severity.SOFT), rate).ifPresent(limit ->
            objections.add(order.name() + ": " + rate + " is above the soft limit of " + limit
                + ", and overriding one is not possible yet."));
        return objections;
    }

    private static Optional<Rate> above(Optional<Rate> limit, Rate rate) {
        return limit.filter(rate::isAbove);
    }
}
