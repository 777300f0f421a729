package doseward.language.telling;

import doseward.protocol.Dosage;
import doseward.protocol.DoseAmount.Basis;
import doseward.protocol.Order;
import doseward.protocol.Schedule.InARow;
import doseward.protocol.Schedule.Item;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says how much a dose is. */
final class Amounts {
    private Amounts() {}

    /** Whether all doses of the order are of one dosage, so that it is said once. */
    static boolean areOne(Order order) {
        return order.schedule().items().stream()
            .allMatch(item -> item.dosage().isEmpty() && !(item.pattern() instanceof InARow));
    }

    static String of(Dosage dosage) {
        return switch (dosage) {
            case Dosage.Exactly(var amount) -> amount.toString();
            case Dosage.Between(var lowest, var highest) -> lowest + " to " + highest
                + ", as the nurse finds it needed";
            case Dosage.Levels levels -> levels(levels);
            case Dosage.AsSupplied() -> "all of what the laboratory supplies";
            case Dosage.AsTheHospitalOrders() -> "as the hospital orders; this protocol sets no amount";
            case Dosage.NoAmount() -> "a procedure, which has no amount";
        };
    }

    private static String levels(Dosage.Levels levels) {
        return levels.levels().stream().map(level -> level.name() + ", " + level.amount())
                .collect(Collectors.joining("; ", "one of these levels, from low to high: ", "; "))
            + levels.start().map(name -> "the course begins at " + name)
                .orElse("which one, a person chooses when the course begins");
    }

    /** What becomes of an amount once it is worked out for a patient. */
    static String workedOut(Order order) {
        String rounding = order.roundedTo()
            .map(step -> " The amount is rounded down to a multiple of " + step.written() + ".")
            .orElse(sized(order) ? " The amount is rounded down, never up; the file names no step"
            + (order.isByPump() ? ", so it is the smallest that the pump can make." : ".") : "");
        return rounding + order.cap()
            .map(cap -> " However heavy the patient, a dose is never more than " + cap.written()
                + "; where that cuts it, the plan says so.")
            .orElse(sized(order) ? " It is not capped for heavy patients, but every limit below holds." : "");
    }

    private static boolean sized(Order order) {
        return Stream.concat(Stream.of(order.dosage()),
            order.schedule().items().stream().flatMap(Amounts::dosages)).anyMatch(Amounts::sized);
    }

    private static Stream<Dosage> dosages(Item item) {
        Stream<Dosage> steps = item.pattern() instanceof InARow(var row)
            ? row.stream().map(step -> new Dosage.Exactly(step.amount())) : Stream.empty();
        return Stream.concat(item.dosage().stream(), steps);
    }

    private static boolean sized(Dosage dosage) {
        return switch (dosage) {
            case Dosage.Exactly(var amount) -> amount.basis() != Basis.FLAT;
            case Dosage.Between(var lowest, _) -> lowest.basis() != Basis.FLAT;
            case Dosage.Levels(var levels, _) ->
                levels.stream().anyMatch(level -> level.amount().basis() != Basis.FLAT);
            case Dosage.AsSupplied(), Dosage.AsTheHospitalOrders(), Dosage.NoAmount() -> false;
        };
    }
}
