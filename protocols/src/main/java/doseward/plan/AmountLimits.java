package doseward.plan;

import doseward.protocol.DoseAmount;
import doseward.protocol.Order;
import doseward.quantity.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether one dose of an order is something, and within every limit on it; the lowest limit decides. */
final class AmountLimits {
    private AmountLimits() {}

    static List<String> objections(Order order, Patient patient, Units amount) {
        List<String> objections = new ArrayList<>();
        if (amount.equals(Units.ZERO)) {
            objections.add(order.name() + ": for " + patient.weight()
                + " the amount is rounded down to nothing.");
        }
        over(order.limits().hardAmount(), patient, amount).ifPresent(limit ->
            objections.add(order.name() + ": " + amount + " for " + patient.weight()
                + " are above the hard limit of "
                + limit + ". Nobody may override it."));
        if (amount.isAbove(order.drug().hardLimit())) {
            objections.add(order.name() + ": " + amount + " for " + patient.weight()
                + " are above the hard limit of "
                + order.drug().hardLimit() + " in the drug file. Nobody may override it.");
        }
        over(order.limits().softAmount(), patient, amount).ifPresent(limit ->
            objections.add(order.name() + ": " + amount + " for " + patient.weight()
                + " are above the soft limit of "
                + limit + ", and overriding one is not possible yet."));
        return objections;
    }

    private static Optional<DoseAmount> over(Optional<DoseAmount> limit, Patient patient, Units amount) {
        return limit.filter(one -> amount.isAbove(one.forPatientOf(patient.weight())));
    }
}
