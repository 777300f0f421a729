package doseward.controller.report;

import doseward.controller.report.Curve.Point;
import doseward.controller.telling.Told;
import doseward.controller.words.Clock;
import doseward.plan.Plan;
import doseward.protocol.Order;
import doseward.quantity.Amount;
import java.util.List;
import java.util.stream.Stream;

/** What was delivered against what was planned, over the time of one cycle: a chart for each pump's order. */
final class FlowPicture {
    private static final int HEAD = 20;
    private static final int CHART = 150;
    private static final int BETWEEN = 38;

    private final Told told;
    private final Plan plan;
    private final Axis axis;
    private final Lanes lanes;
    private final Across across;
    private final Picture picture;

    FlowPicture(Told told, Period period, Clock clock) {
        this.told = told;
        this.plan = told.course().plan();
        this.axis = new Axis(period, clock.zone());
        this.lanes = new Lanes(plan.orders(), told.course().doses(), axis, clock);
        this.across = new Across(told, axis, clock);
        this.picture = new Picture("flow-" + period.cycle(),
            "Cycle " + period.cycle() + ": what was delivered against what was planned",
            told.course().opening().stage().banner());
    }

    String svg() {
        List<Order> orders = plan.orders().stream().filter(order -> plan.infusions().stream().anyMatch(dose ->
            dose.order().equals(order.name()) && dose.cycle() == axis.period().cycle())).toList();
        int bottom = HEAD + lanes.height() + orders.size() * (BETWEEN + CHART) + 8;
        picture.add(axis.grid(0, bottom));
        across.draw(picture, HEAD, bottom);
        lanes.draw(picture, HEAD);
        int top = HEAD + lanes.height();
        for (Order order : orders) {
            chart(order, top + BETWEEN);
            top += BETWEEN + CHART;
        }
        legend(bottom + 20);
        return picture.svg(bottom + 48);
    }

    private void chart(Order order, int top) {
        Curve curve = new Curve(told, order.name(), axis.period().cycle());
        List<Point> planned = curve.planned();
        List<Point> delivered = curve.delivered();
        long most = Stream.concat(planned.stream(), delivered.stream()).mapToLong(Point::most).max()
            .orElse(0);
        Scale scale = new Scale(0, Math.max(1, most), top, CHART);
        Amount none = plan.totalOf(order.name()).orElseThrow().none();
        picture.label(top - 12, order.name());
        for (long tick : scale.ticks()) {
            picture.line(Axis.LEFT, scale.y(tick), "H" + Axis.RIGHT, Hue.LINE, 1, "");
            picture.label(scale.y(tick) + 4, new Amount(tick, none.kind()).toString());
        }
        picture.add("<path d=\"" + path(planned, scale) + "\" " + Hue.FAINT.stroke(2)
            + " stroke-dasharray=\"5 4\"/>");
        if (!delivered.isEmpty()) {
            doubt(delivered, scale);
            picture.add("<path d=\"" + path(delivered, scale) + "\" " + Hue.FLOW.stroke(3) + "/>");
        }
    }

    /** Along the least; where nothing flows the line goes level, so that rises are where drug flowed. */
    private String path(List<Point> points, Scale scale) {
        StringBuilder path = new StringBuilder("M").append(Axis.LEFT).append(' ').append(scale.y(0));
        int lastX = Axis.LEFT;
        int lastY = scale.y(0);
        for (Point point : points) {
            int x = axis.x(point.at());
            int y = scale.y(point.least());
            if (x != lastX || y != lastY) {
                path.append('L').append(x).append(' ').append(y);
            }
            lastX = x;
            lastY = y;
        }
        return path.append('H').append(Axis.RIGHT).toString();
    }

    /** Between the least and the most that may have flowed, as long as that was not known. */
    private void doubt(List<Point> points, Scale scale) {
        for (int index = 0; index < points.size(); index++) {
            Point point = points.get(index);
            if (point.most() > point.least()) {
                int from = axis.x(point.at());
                int to = index + 1 < points.size() ? axis.x(points.get(index + 1).at()) : Axis.RIGHT;
                int high = scale.y(point.most());
                picture.add("<path d=\"M" + from + " " + high + "H" + Math.max(from + 3, to) + "V"
                    + scale.y(point.least()) + "H" + from + "z\" " + Hue.INK.stroke(1)
                    + " stroke-dasharray=\"2 2\"/>");
            }
        }
    }

    private void legend(int y) {
        Lanes.legend(picture, y);
        picture.line(Axis.LEFT, y + 16, "h22", Hue.FLOW, 3, "");
        picture.words(Axis.LEFT + 28, y + 20, Hue.WORDS, "", "delivered");
        picture.line(Axis.LEFT + 100, y + 16, "h22", Hue.FAINT, 2, "stroke-dasharray=\"5 4\"");
        picture.words(Axis.LEFT + 128, y + 20, Hue.WORDS, "", "planned");
        picture.add("<path d=\"M" + (Axis.LEFT + 192) + " " + (y + 10) + "h22v12h-22z\" " + Hue.INK.stroke(1)
            + " stroke-dasharray=\"2 2\"/>");
        picture.words(Axis.LEFT + 220, y + 20, Hue.WORDS, "", "in doubt, from least to most");
        across.legend(picture, Axis.LEFT + 400, y + 20);
    }
}
