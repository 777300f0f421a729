package doseward.plan;

import doseward.protocol.Head;
import doseward.protocol.Order;
import doseward.quantity.Amount;
import doseward.quantity.Numbers;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A plan as text: every dose a line, then the totals, and what was rounded, said once. */
public final class PlanTable {
    private static final DateTimeFormatter DUE = DateTimeFormatter.ofPattern("EEE dd MMM uuuu HH:mm",
        Locale.ENGLISH);
    private static final List<String> HEADINGS = List.of("dose", "cycle", "due", "amount", "volume", "over",
        "rate");

    private PlanTable() {}

    /** The plan with its times as clocks show them in the zone. */
    public static String of(Plan plan, ZoneId zone) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(withOrder(plan, HEADINGS, "order", "channel"));
        plan.doses().forEach(dose -> rows.add(withOrder(plan, row(dose, zone), dose.order(),
            dose.channel())));
        return title(plan) + "\n\n" + Columns.of(rows) + "\n" + totals(plan) + windows(plan) + notes(plan)
            + "All times are in " + zone.getId() + ".\n";
    }

    private static String title(Plan plan) {
        Head head = plan.head();
        String mark = head.status() == Head.Status.APPROVED ? ""
            : "        " + head.status().name() + ", not for a real pump";
        return head.title() + ", revision " + head.revision() + ", for " + plan.patient().weight() + mark;
    }

    /** With one order its name would stand in every line and tell nothing. */
    private static List<String> withOrder(Plan plan, List<String> row, String order, String channel) {
        return plan.orders().size() == 1 ? row : Stream.concat(row.stream(), Stream.of(order, channel))
            .toList();
    }

    private static List<String> row(PlannedDose dose, ZoneId zone) {
        return List.of(Integer.toString(dose.number()), Integer.toString(dose.cycle()),
            clock(dose.due(), zone),
            dose.amount().map(Amount::toString).orElse("-"), dose.vtbi().toString(),
            Spans.text(dose.over()), dose.rate().toString());
    }

    private static String clock(Instant time, ZoneId zone) {
        return DUE.format(time.atZone(zone));
    }

    private static String totals(Plan plan) {
        return "At most " + Numbers.grouped(plan.doses().size()) + " doses, " + total(plan) + ", "
            + plan.totalVolume() + ".\n";
    }

    /** Amounts of several orders are never added up: they may be of several drugs. */
    private static String total(Plan plan) {
        return plan.orders().stream().flatMap(order -> plan.totalOf(order.name())
            .map(sum -> plan.orders().size() == 1 ? sum.toString() : order.name() + " " + sum).stream())
            .collect(java.util.stream.Collectors.joining(", "));
    }

    private static String windows(Plan plan) {
        StringBuilder text = new StringBuilder();
        for (Order order : plan.orders()) {
            String who = plan.orders().size() == 1 ? "Each" : "Each " + order.name();
            text.append(who).append(" may start up to ").append(Spans.words(order.mayStartLateBy()))
                .append(" late, never within ").append(Spans.words(order.neverCloserThan()))
                .append(" of the last.\n");
        }
        return text.toString();
    }

    private static String notes(Plan plan) {
        StringBuilder text = new StringBuilder();
        for (Order order : plan.orders()) {
            String who = plan.orders().size() == 1 ? "" : order.name() + ": ";
            plan.doses().stream().filter(dose -> dose.order().equals(order.name()))
                .flatMap(dose -> dose.roundings().stream()).distinct()
                .forEach(note -> text.append(who).append(note).append('\n'));
        }
        return text.toString();
    }
}
