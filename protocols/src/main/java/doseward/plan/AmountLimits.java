package doseward.plan;

import doseward.protocol.Limits;
import doseward.protocol.Limits.OfAmount;
import doseward.protocol.Limits.OneDose;
import doseward.protocol.Limits.Severity;
import doseward.protocol.Order;
import doseward.protocol.Size;
import doseward.quantity.Amount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whether one dose of an order is something, and within every limit on it; the lowest limit decides. */
final class AmountLimits {
    private AmountLimits() {}

    /** What is overridden stands among the notes. */
    static List<String> objections(Order order, Size size, Amount amount, Allowance allowance,
            List<String> notes) {
        List<String> objections = new ArrayList<>();
        if (amount.isZero()) {
            objections.add(order.name() + ": for " + size + " the amount is rounded down to nothing.");
        }
        List<Ceiling> ceilings = order.layers().stream()
            .flatMap(layer -> ceilings(layer.limits(), size, layer.where())).toList();
        ceilings.stream().filter(ceiling -> !ceiling.most().isLike(amount)).forEach(ceiling ->
            objections.add(order.name() + ": " + amount + " can't be compared with the limit of "
                + ceiling.words() + "."));
        ceilings.stream().filter(ceiling -> ceiling.most().isLike(amount) && amount.isAbove(ceiling.most()))
            .min(Comparator.comparing((Ceiling ceiling) -> ceiling.severity() == Severity.SOFT)
                .thenComparing(Ceiling::most))
            .flatMap(ceiling -> allowance.objection(ceiling.severity(), order.name(), amount + " for " + size
                + " are above the " + ceiling.words(), notes)).ifPresent(objections::add);
        return objections;
    }

    private static Stream<Ceiling> ceilings(Limits limits, Size size, String where) {
        return limits.amounts().stream().filter(limit -> limit.reach() instanceof OneDose)
            .map(limit -> new Ceiling(limit, limit.most().forPatientOf(size), where));
    }

    /** A limit, worked out. */
    private record Ceiling(OfAmount limit, Amount most, String where) {
        Severity severity() {
            return limit.severity();
        }

        String words() {
            return severity().words() + " limit of " + limit.most() + where;
        }
    }
}
