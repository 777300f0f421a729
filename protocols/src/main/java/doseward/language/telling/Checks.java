package doseward.language.telling;

import doseward.protocol.Checklist.Required;
import doseward.protocol.Order;
import java.util.List;

/** Tells what must be known and said before each dose, and while it runs. */
final class Checks {
    private Checks() {}

    static void tell(List<Order> orders, Page page) {
        page.heading("Before each dose");
        Shared.of(orders, order -> List.of(nurses(order.checklist().nurses())))
            .forEach(group -> page.paragraph(group.saying(String.join(" ", group.things()))));
        Shared.of(orders, Checks::before).forEach(group -> page.paragraph(group.saying(
            "these must have been recorded: " + String.join("; ", group.things()) + ".")));
        Shared.of(orders, Checks::begins).forEach(group ->
            page.paragraph(group.saying(String.join(" ", group.things()))));
        page.paragraph("A reading exactly as old as allowed is still fresh. A sign that was not recorded, or "
            + "whose reading is too old, in the future or not plausible, is unknown, and a sign that is "
            + "unknown holds the dose by itself, whatever the rules say. Of two readings of one time the one "
            + "recorded later counts; a correction replaces the reading it names.");
        whileRunning(orders, page);
    }

    private static String nurses(int nurses) {
        return switch (nurses) {
            case 0 -> "nobody is asked to confirm a dose.";
            case 1 -> "1 named nurse confirms each dose before it starts.";
            default -> nurses + " named nurses confirm each dose before it starts; the second works the dose "
                + "out again.";
        };
    }

    private static List<String> before(Order order) {
        return order.checklist().record().stream()
            .map(one -> one.sign() + ", no older than " + Say.time(one.within())).toList();
    }

    private static List<String> begins(Order order) {
        return order.checklist().recordingBegins().map(time -> "recording begins " + Say.time(time)
            + " before the first dose of the cycle, so that rules that look back have something to look at.")
            .stream().toList();
    }

    private static void whileRunning(List<Order> orders, Page page) {
        page.heading("While it runs");
        List<Shared<String>> watched = Shared.of(orders, Checks::watched);
        watched.forEach(group -> page.paragraph(group.saying(
            "these are recorded while a dose runs: " + String.join("; ", group.things()) + ".")));
        Shared.of(orders, Checks::grace).forEach(group ->
            page.paragraph(group.saying(String.join(" ", group.things()))));
        if (watched.isEmpty()) {
            page.paragraph("Nothing has to be recorded while a dose runs.");
        }
        reports(orders, page);
    }

    private static List<String> watched(Order order) {
        return order.checklist().whileRunning().stream().map(Checks::every).toList();
    }

    private static String every(Required one) {
        return one.sign() + ", every " + Say.time(one.within());
    }

    private static List<String> grace(Order order) {
        return order.checklist().whileRunning().isEmpty() ? List.of()
            : List.of("such a reading counts for that time and " + Say.time(order.checklist().grace())
                + " of grace; after that the sign is unknown, and a running dose is held.");
    }

    private static void reports(List<Order> orders, Page page) {
        List<Shared<String>> reports = Shared.of(orders, order -> order.checklist().report());
        reports.forEach(group -> page.paragraph(group.saying("reported when it happens: "
            + String.join("; ", group.things()) + ".")));
        if (!reports.isEmpty()) {
            page.paragraph("What is only reported counts as absent until somebody reports it, for nobody is "
                + "asked for it before a dose; it then stays as reported until reported otherwise. "
                + "Silence is taken for absence.");
        }
    }

}
