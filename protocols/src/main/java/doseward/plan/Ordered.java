package doseward.plan;

import doseward.protocol.DoseAmount;
import doseward.protocol.Order;
import doseward.protocol.Size;
import doseward.quantity.Amount;
import java.util.List;

/** The amount of one dose for one patient: as ordered, capped, and rounded down as the file says. */
final class Ordered {
    private Ordered() {}

    /** Every step rounds down, and says so among the roundings. */
    static Amount amount(Order order, DoseAmount ordered, Size size, List<String> roundings) {
        Amount exact = ordered.forPatientOf(size);
        Amount capped = order.cap().filter(exact::isAbove).orElse(exact);
        if (exact.isAbove(capped)) {
            roundings.add("The amount is capped at " + capped + "; the " + basis(ordered)
                + " alone would give " + exact + ".");
        }
        Amount rounded = order.roundedTo().map(capped::roundedDownTo).orElse(capped);
        if (capped.isAbove(rounded)) {
            roundings.add("The amount is rounded down from " + capped + " to " + rounded + ".");
        }
        return rounded;
    }

    private static String basis(DoseAmount ordered) {
        return switch (ordered.basis()) {
            case FLAT -> "order";
            case PER_KG -> "weight";
            case PER_M2 -> "body surface";
        };
    }
}
