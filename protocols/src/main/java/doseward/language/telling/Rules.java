package doseward.language.telling;

import doseward.protocol.ChangeRule;
import doseward.protocol.Criteria;
import doseward.protocol.Ends;
import doseward.protocol.HoldRule;
import doseward.protocol.Order;
import doseward.protocol.StopRule;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Tells the rules: when a dose is held, what ends the giving, and what changes a dose. */
final class Rules {
    private Rules() {}

    static void tell(List<Order> orders, Page page) {
        holds(orders, page);
        stops(orders, page);
        changes(orders, page);
    }

    private static void holds(List<Order> orders, Page page) {
        page.heading("When not");
        page.paragraph("A hold begins with the reading that makes one of these true, and is lifted only "
            + "when its end is known to be true; while one of these is not known, no dose starts either. "
            + "Stops come first, then holds, then changes, then limits; all that is true is kept in the "
            + "record, not only the first.");
        Shared.of(orders, Order::criteria).forEach(group -> group.things().forEach(table ->
            table(group.saying("the " + table.table() + " criteria are these."), table, page)));
        List<Shared<HoldRule>> groups = Shared.of(orders, Order::holds);
        groups.forEach(group -> points(group, Rules::hold, page));
        if (groups.isEmpty()) {
            page.paragraph("The file names no other hold.");
        }
    }

    private static void table(String head, Criteria table, Page page) {
        page.paragraph(head);
        table.criteria().forEach(one -> page.point(Say.capital(one.name()) + ": " + one.when().text() + "."));
    }

    private static <T> void points(Shared<T> group, Function<T, String> saying, Page page) {
        if (!group.whom().isEmpty()) {
            page.paragraph(group.whom() + ":");
        }
        group.things().stream().map(saying).forEach(page::point);
    }

    private static String hold(HoldRule rule) {
        return "Held while: " + rule.when().text() + because(rule.because()) + ". Lifted once: "
            + rule.until().text() + "."
            + rule.notBeforeDose().map(dose -> " Not looked at before dose " + dose + " of a cycle.")
                .orElse("")
            + rule.atLongest().map(time -> " After " + Say.time(time) + " of such a hold, "
                + rule.ends().map(Rules::ends).orElseThrow() + ".").orElse("");
    }

    private static void stops(List<Order> orders, Page page) {
        page.heading("What ends it");
        page.paragraph("These act only once they are known to be true; while one is not known, the dose is "
            + "held.");
        List<Shared<StopRule>> groups = Shared.of(orders, Order::stops);
        groups.forEach(group -> points(group, Rules::stop, page));
        if (groups.isEmpty()) {
            page.paragraph("The file names nothing that ends it before its last dose.");
        }
    }

    private static String stop(StopRule rule) {
        return "Once known: " + rule.when().text() + because(rule.because()) + ". Then "
            + ends(rule.ends()) + "."
            + rule.unless().map(says -> " Unless: " + says.text() + ". The dose is held and that question "
                + "asked; yes spares it until the sentence has been false and is true again, and no ends it.")
                .orElse("");
    }

    private static String because(Optional<String> because) {
        return because.map(reason -> " (" + reason + ")").orElse("");
    }

    static String ends(Ends ends) {
        return switch (ends) {
            case ORDER -> "this order ends for the rest of the course";
            case ORDER_FOR_THIS_CYCLE -> "this order ends for the rest of the cycle";
            case CYCLE -> "every order ends for the rest of the cycle";
            case COURSE -> "the course ends for good";
        };
    }

    private static void changes(List<Order> orders, Page page) {
        page.heading("Changes of dose");
        List<Shared<ChangeRule>> groups = Shared.of(orders, Order::changes);
        groups.forEach(group -> points(group, ChangesSaid::of, page));
        if (!groups.isEmpty()) {
            page.paragraph("A change acts only once it is known to be true; while one is not known, the dose "
                + "is held. What a change comes to is rounded down.");
        }
        Shared.of(orders, order -> order.changes().isEmpty()
                ? List.of("the amount never changes: a dose is given whole, held, skipped or ended.")
                : List.<String>of())
            .forEach(group -> page.paragraph(group.saying(String.join(" ", group.things()))));
    }
}
