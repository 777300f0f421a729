package doseward.controller.report;

import doseward.controller.telling.Told;
import doseward.controller.words.Clock;
import doseward.plan.sheet.Markup;
import doseward.plan.sheet.Svg;
import java.util.List;

/** What goes through all strips of a picture: holds as hatched bands, stops as a line with an octagon. */
record Across(Told told, Axis axis, Clock clock) {
    private static final int OCTAGON = 7;

    void draw(Picture picture, int top, int bottom) {
        for (Standing hold : Standing.in(told, axis.period())) {
            int from = axis.x(hold.from());
            int width = Math.max(2, axis.x(hold.to()) - from);
            picture.add("<g><title>" + Markup.escaped(clock.read("Held: " + hold.why())) + "</title>"
                + Svg.rectangle(from, top, width, bottom - top, picture.hatch()) + "</g>");
        }
        for (Standing stop : Standing.stops(told, axis.period())) {
            int x = axis.x(stop.from());
            picture.add("<g><title>" + Markup.escaped(clock.read("Stopped: " + stop.why())) + "</title>"
                + "<path d=\"M" + x + " " + (top + OCTAGON) + "V" + bottom + "\" " + Hue.INK.stroke(2) + "/>"
                + octagon(x, top + OCTAGON) + "</g>");
        }
    }

    /** What hatching and octagons mean, for a picture that has any. */
    void legend(Picture picture, int x, int y) {
        List<Standing> holds = Standing.in(told, axis.period());
        int next = x;
        if (!holds.isEmpty()) {
            picture.add(Svg.rectangle(next, y - 10, 22, Mark.HEIGHT, picture.hatch()));
            picture.words(next + 28, y, Hue.WORDS, "", "held");
            next += 76;
        }
        if (!Standing.stops(told, axis.period()).isEmpty()) {
            picture.add(octagon(next + OCTAGON, y - 4));
            picture.words(next + 20, y, Hue.WORDS, "", "stopped");
        }
    }

    private static String octagon(int x, int y) {
        return "<path d=\"M" + (x - 3) + " " + (y - 7) + "h6l4 4v6l-4 4h-6l-4-4v-6z\" "
            + Hue.INK.edgedWith(Hue.CARD) + "/>";
    }
}
