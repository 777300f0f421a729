package doseward.plan;

import doseward.protocol.DoseAmount;
import doseward.protocol.Limits.Severity;
import doseward.protocol.Order;
import doseward.protocol.Size;
import doseward.quantity.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether one dose of an order is something, and within every limit on it; the lowest limit decides. */
final class AmountLimits {
    private AmountLimits() {}

    static List<String> objections(Order order, Size size, Amount amount) {
        List<String> objections = new ArrayList<>();
        if (amount.isZero()) {
            objections.add(order.name() + ": for " + size + " the amount is rounded down to nothing.");
        }
        String dose = order.name() + ": " + amount + " for " + size + " are above the ";
        over(order.limits().perDose(Severity.HARD), size, amount).ifPresent(limit ->
            objections.add(dose + "hard limit of " + limit + ". Nobody may override it."));
        order.product().drug()
            .flatMap(drug -> over(drug.hardLimits().perDose(Severity.HARD), size, amount))
            .ifPresent(limit -> objections.add(dose + "hard limit of " + limit
                + " in the drug file. Nobody may override it."));
        over(order.limits().perDose(Severity.SOFT), size, amount).ifPresent(limit ->
            objections.add(dose + "soft limit of " + limit
                + ", and overriding one is not possible yet."));
        return objections;
    }

    private static Optional<DoseAmount> over(List<DoseAmount> limits, Size size, Amount amount) {
        return limits.stream().filter(limit -> amount.isAbove(limit.forPatientOf(size))).findFirst();
    }
}
