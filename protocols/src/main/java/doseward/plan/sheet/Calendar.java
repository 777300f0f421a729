package doseward.plan.sheet;

import doseward.plan.Plan;
import doseward.plan.PlannedDose;
import doseward.protocol.Order;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A plan as a calendar picture: weeks below one another, a lane for each order, a mark for each dose. */
public final class Calendar {
    static final int DAYS = 7;
    static final int DAY_WIDTH = 156;
    static final int MARGIN = 14;
    static final int WIDTH = DAYS * DAY_WIDTH + 2 * MARGIN;
    private static final int LINE = 20;
    private static final int IN_A_LINE = 3;
    private static final List<String> COLOURS = List.of("#2f6f9f", "#b5651d", "#4f7f3f", "#7a4f9a", "#a23b4a",
        "#2f7f79", "#75702a", "#565f70");

    private final Plan plan;
    private final ZoneId zone;

    private Calendar(Plan plan, ZoneId zone) {
        this.plan = plan;
        this.zone = zone;
    }

    /** The picture as one SVG, for a page or a file of its own. */
    public static String of(Plan plan, ZoneId zone) {
        return new Calendar(plan, zone).svg();
    }

    static String colour(Plan plan, Order order) {
        return COLOURS.get(plan.orders().indexOf(order) % COLOURS.size());
    }

    private String svg() {
        StringBuilder body = new StringBuilder();
        int y = legend(body, MARGIN + 6);
        LocalDate before = LocalDate.MIN;
        for (LocalDate monday : weeks()) {
            y = between(body, before, monday, y);
            Week week = new Week(plan, zone, monday);
            y = week.draw(body, y);
            before = monday;
        }
        int height = y + MARGIN;
        String label = Markup.escaped("Calendar: " + PlanTable.title(plan));
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " " + height
            + "\" role=\"img\" aria-label=\"" + label + "\" font-family=\"system-ui, 'Segoe UI', Helvetica, "
            + "Arial, sans-serif\" font-size=\"12\" fill=\"#26323a\">\n<title>" + label + "</title>\n<rect "
            + "width=\"" + WIDTH + "\" height=\"" + height + "\" fill=\"#ffffff\"/>\n" + body + "</svg>\n";
    }

    /** What each colour means; hollow marks are explained where there are any. */
    private int legend(StringBuilder body, int top) {
        List<String> entries = new ArrayList<>();
        plan.orders().forEach(order -> entries.add(entry(Svg.fill(colour(plan, order)), order.name() + ", "
            + (order.isByPump() ? "pump " + order.pump().channel() : "nurse"))));
        if (new Doses(plan, zone).isAnyWaiting()) {
            entries.add(entry(Svg.hollow("#565f70", false), "waits for something; at the earliest here"));
        }
        for (int index = 0; index < entries.size(); index++) {
            body.append("<g transform=\"translate(").append(MARGIN + index % IN_A_LINE * (WIDTH / IN_A_LINE))
                .append(' ').append(top + LINE * (index / IN_A_LINE) + 4).append(")\">")
                .append(entries.get(index)).append("</g>\n");
        }
        return top + LINE * Math.ceilDiv(entries.size(), IN_A_LINE);
    }

    private static String entry(String swatch, String words) {
        return Svg.rectangle(0, -10, 12, 12, "rx=\"2\" " + swatch) + Svg.text(18, 0, "", words);
    }

    /** Weeks in which nothing is given are told, and not drawn. */
    private static int between(StringBuilder body, LocalDate before, LocalDate monday, int y) {
        long weeks = before.equals(LocalDate.MIN) ? 0 : Duration.between(before.atStartOfDay(),
            monday.atStartOfDay()).toDays() / DAYS - 1;
        if (weeks == 0) {
            return y;
        }
        body.append("<text x=\"").append(WIDTH / 2).append("\" y=\"").append(y + 17)
            .append("\" text-anchor=\"middle\" fill=\"#6a7780\" font-style=\"italic\">")
            .append(weeks).append(weeks == 1 ? " week" : " weeks").append(" without a dose</text>\n");
        return y + LINE + 6;
    }

    private List<LocalDate> weeks() {
        TreeSet<LocalDate> mondays = new TreeSet<>();
        for (PlannedDose dose : plan.doses()) {
            LocalDate last = monday(end(dose).minusMillis(1).isBefore(dose.due()) ? dose.due()
                : end(dose).minusMillis(1));
            for (LocalDate monday = monday(dose.due()); !monday.isAfter(last); monday = monday.plusWeeks(1)) {
                mondays.add(monday);
            }
        }
        return List.copyOf(mondays);
    }

    private LocalDate monday(Instant moment) {
        LocalDate date = moment.atZone(zone).toLocalDate();
        return date.minusDays(date.getDayOfWeek().getValue() - 1L);
    }

    /** When a dose ends, if it starts when it is due. */
    static Instant end(PlannedDose dose) {
        return dose.due().plus(dose.isByPump() ? dose.over()
            : dose.portion().over().map(time -> time.atMost()).orElse(Duration.ZERO));
    }
}
