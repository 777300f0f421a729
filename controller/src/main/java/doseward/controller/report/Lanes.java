package doseward.controller.report;

import doseward.controller.words.Clock;
import doseward.controller.words.DoseWords;
import doseward.engine.Dose;
import doseward.plan.sheet.Markup;
import doseward.plan.sheet.Svg;
import doseward.protocol.Order;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The doses of a period, a lane for each order, each mark where the dose began or was due. */
record Lanes(List<Order> orders, List<Dose> doses, Axis axis, Clock clock) {
    static final int LANE = 22;
    private static final int NARROWEST = 8;
    private static final int NUMBER = 20; // room for a number of three digits

    int height() {
        return lanes().size() * LANE;
    }

    private List<Order> lanes() {
        return orders.stream().filter(order -> !of(order).isEmpty()).toList();
    }

    private List<Dose> of(Order order) {
        return doses.stream().filter(dose -> dose.planned().order().equals(order.name())
            && axis.period().includes(begins(dose))).toList();
    }

    private static Instant begins(Dose dose) {
        return dose.flowSeen().or(dose::due).orElse(dose.planned().due());
    }

    void draw(Picture picture, int top) {
        int y = top;
        for (Order order : lanes()) {
            picture.label(y + 14, order.name());
            int free = 0;
            for (Dose dose : of(order)) {
                free = mark(picture, dose, y + 4, free);
            }
            y += LANE;
        }
    }

    /** Draws one mark, its number where there is room, and says up to where the lane is taken. */
    private int mark(Picture picture, Dose dose, int y, int free) {
        int from = axis.x(begins(dose));
        int width = Math.max(NARROWEST, axis.x(ends(dose)) - from);
        picture.add("<g><title>" + Markup.escaped(clock.read(DoseWords.sentence(dose))) + "</title>"
            + Mark.of(dose).drawn(from, y, width) + "</g>");
        int number = from + width + 2;
        if (from < free || number + NUMBER > Axis.RIGHT) {
            return Math.max(free, from + width);
        }
        picture.add(Svg.text(number, y + 10, Hue.WORDS.fill() + " font-size=\"10\"",
            Integer.toString(dose.number())));
        return number + NUMBER;
    }

    private static Instant ends(Dose dose) {
        return dose.flowEnded().orElseGet(() -> begins(dose)
            .plus(dose.isByPump() && dose.mayHaveFlowed() ? dose.planned().over() : Duration.ZERO));
    }

    /** What each mark means. */
    static void legend(Picture picture, int y) {
        int x = Axis.LEFT;
        for (Mark mark : Mark.values()) {
            picture.add(mark.drawn(x, y - 10, 14));
            picture.words(x + 20, y, Hue.WORDS, "", mark.words());
            x += 30 + mark.words().length() * 7 + 16;
        }
    }
}
