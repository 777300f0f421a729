package doseward.language.telling;

import doseward.protocol.Dosage;
import doseward.protocol.Order;
import doseward.protocol.Order.WhenHeld;
import doseward.protocol.Protocol;
import doseward.protocol.Schedule.InARow;
import doseward.protocol.Schedule.Item;
import java.util.List;
import java.util.stream.Collectors;

/** Tells when each order is given, and what becomes of a dose that is late. */
final class Timing {
    private static final String HALTED = "A running dose that is held is halted, and the rest of it is lost.";

    private Timing() {}

    static void tell(Protocol protocol, Page page) {
        page.heading("When");
        Cycles.tell(protocol.course(), page);
        boolean several = protocol.orders().size() > 1;
        protocol.orders().forEach(order -> page.paragraph((several ? Say.capital(order.name()) + ": " : "")
            + items(order, several)));
        Shared.of(protocol.orders(), Timing::lateness).forEach(group ->
            page.paragraph(group.saying(String.join(" ", group.things()))));
    }

    private static String items(Order order, boolean several) {
        List<Item> items = order.schedule().items();
        String days = items.stream().map(item -> item(order, item)).collect(Collectors.joining("; "));
        return (several ? days : Say.capital(days)) + "."
            + order.schedule().starts().map(starts -> " " + Beginnings.of(starts)).orElse("")
            + order.schedule().onlyIf().map(gate -> " It is given only if " + gate.text()
                + "; while that is not known it is not given yet, and what is missing is named.").orElse("");
    }

    private static String item(Order order, Item item) {
        Dosage dosage = item.dosage().orElse(order.dosage());
        return DaysSaid.of(item) + ", "
            + (Amounts.areOne(order) || item.pattern() instanceof InARow ? "" : Amounts.of(dosage) + ", ")
            + Flowing.of(item);
    }

    private static List<String> lateness(Order order) {
        return List.of(late(order), closeness(order), held(order.whenHeld()));
    }

    private static String late(Order order) {
        String time = Say.time(order.mayStartLateBy());
        return "A dose may start up to " + time + " after it is due; later it is skipped, and never made up.";
    }

    private static String closeness(Order order) {
        return order.neverCloserThan().isZero()
            ? "No shortest time between two doses is set."
            : "From the start of one dose to the start of the next are at least "
                + Say.time(order.neverCloserThan()) + ", whatever was late.";
    }

    private static String held(WhenHeld whenHeld) {
        return switch (whenHeld) {
            case SKIP -> "A dose that a rule holds when it is due is skipped, and the patient is looked at "
                + "again when the next is due; one that is held only because something is not known waits, "
                + "and may start within that time. " + HALTED;
            case WAIT -> "A dose that is held when it is due waits, and may start within that time once "
                + "nothing holds it; after that it is skipped. " + HALTED;
            case RESUME -> "A dose that is held when it is due waits, and may start within that time once "
                + "nothing holds it. A running dose that is held is halted; once nothing holds it, it goes "
                + "on at the same rate and ends when it was to end. What did not flow is lost, and said to "
                + "be lost.";
        };
    }
}
