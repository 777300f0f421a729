package doseward.plan.sheet;

import static doseward.plan.sheet.Calendar.DAYS;
import static doseward.plan.sheet.Calendar.DAY_WIDTH;
import static doseward.plan.sheet.Calendar.MARGIN;

import doseward.plan.Plan;
import doseward.plan.PlannedCycle;
import doseward.plan.PlannedDose;
import doseward.protocol.Order;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One week of the calendar picture. Marks lie where a clock on the wall shows their time. */
final class Week {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final String GREY = "#4a5862";
    private static final int HEAD = 22;
    private static final int LANE = 18;
    private static final int MARK = 12;
    private static final int NARROWEST = 5;
    private static final int NUMBER = 22; // a number of three digits beside its mark
    private static final int MINUTES = 1440; // in a day

    private final Plan plan;
    private final ZoneId zone;
    private final LocalDate monday;
    private final List<PlannedDose> doses;

    Week(Plan plan, ZoneId zone, LocalDate monday) {
        this.plan = plan;
        this.zone = zone;
        this.monday = monday;
        this.doses = plan.doses().stream().filter(this::isHere).toList();
    }

    private boolean isHere(PlannedDose dose) {
        return local(dose.due()).isBefore(monday.plusDays(DAYS).atStartOfDay())
            && (local(Calendar.end(dose)).isAfter(monday.atStartOfDay())
                || !local(dose.due()).isBefore(monday.atStartOfDay()));
    }

    /** Draws it from this line down, and says where it ends. */
    int draw(StringBuilder body, int top) {
        List<Order> orders = plan.orders().stream().filter(order -> !of(order).isEmpty()).toList();
        int height = HEAD + LANE * orders.size() + 6;
        days(body, top, height);
        for (int lane = 0; lane < orders.size(); lane++) {
            List<PlannedDose> marks = of(orders.get(lane));
            int y = top + HEAD + lane * LANE + 3;
            for (int index = 0; index < marks.size(); index++) {
                Optional<PlannedDose> next = index + 1 < marks.size() ? Optional.of(marks.get(index + 1))
                    : Optional.empty();
                mark(body, marks.get(index), next, y, Calendar.colour(plan, orders.get(lane)));
            }
        }
        return top + height + 8;
    }

    private List<PlannedDose> of(Order order) {
        return doses.stream().filter(dose -> dose.order().equals(order.name())).toList();
    }

    private void days(StringBuilder body, int top, int height) {
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = monday.plusDays(day);
            int x = MARGIN + day * DAY_WIDTH;
            String shade = day > 4 ? "#f4f6f7" : "#fbfcfc";
            body.append(Svg.rectangle(x, top, DAY_WIDTH, height, Svg.fill(shade) + " stroke=\"#d8dee2\""))
                .append('\n').append(Svg.text(x + 6, top + 15, Svg.fill(GREY), DAY.format(date)))
                .append('\n');
            plan.cycles().stream().filter(cycle -> local(cycle.begins()).toLocalDate().equals(date))
                .forEach(cycle -> body.append(Svg.text(x + DAY_WIDTH - 6, top + 15,
                    "text-anchor=\"end\" font-weight=\"600\"", label(cycle))).append('\n'));
        }
    }

    private String label(PlannedCycle cycle) {
        return plan.cycles().size() == 1 ? "begins" : "cycle " + cycle.number();
    }

    private void mark(StringBuilder body, PlannedDose dose, Optional<PlannedDose> next, int y,
            String colour) {
        int from = x(dose.due());
        int width = Math.max(NARROWEST, x(Calendar.end(dose)) - from - 1);
        boolean waits = !Words.waits(plan, dose).isEmpty();
        boolean inside = width >= NUMBER;
        body.append("<g><title>").append(Markup.escaped(said(dose))).append("</title>")
            .append(Svg.rectangle(from, y, width, MARK, "rx=\"2\" " + (waits ? Svg.hollow(colour, inside)
                : Svg.fill(colour))));
        int room = next.map(following -> x(following.due())).orElse(Integer.MAX_VALUE) - from - width;
        if (inside || room >= NUMBER) {
            body.append(Svg.text(inside ? from + 4 : from + width + 3, y + 10, "font-size=\"10\" "
                + Svg.fill(inside && !waits ? "#ffffff" : GREY), Integer.toString(dose.number())));
        }
        body.append("</g>\n");
    }

    private String said(PlannedDose dose) {
        List<String> row = new Doses(plan, zone).told(dose);
        return String.join(", ", row.stream().filter(word -> !word.isEmpty()).toList());
    }

    /** Within this week; what lies outside is cut at its edge. */
    private int x(Instant moment) {
        long minutes = ChronoUnit.MINUTES.between(monday.atStartOfDay(), local(moment));
        long inside = Math.clamp(minutes, 0L, (long) DAYS * MINUTES);
        return MARGIN + Math.toIntExact(inside * DAY_WIDTH / MINUTES);
    }

    private LocalDateTime local(Instant moment) {
        return moment.atZone(zone).toLocalDateTime();
    }
}
