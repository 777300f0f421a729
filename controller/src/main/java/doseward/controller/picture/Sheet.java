package doseward.controller.picture;

import doseward.controller.report.Hue;
import doseward.plan.sheet.Markup;
import doseward.plan.sheet.Svg;
import java.util.List;
import java.util.stream.Collectors;

/** A picture that is being drawn: shapes and words on a card, from the top down. */
public final class Sheet {
    private final int width;
    private final int height;
    private final StringBuilder shapes = new StringBuilder();

    public Sheet(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** A point in pixels, as an SVG writes it. */
    public record Point(String x, String y) {}

    public void words(int x, int y, Hue hue, String more, String words) {
        shapes.append(Svg.text(x, y, hue.fill() + " " + more, words)).append('\n');
    }

    public void line(String path, Hue hue, int width, String more) {
        shapes.append("<path d=\"").append(path).append("\" ").append(hue.stroke(width)).append(' ')
            .append(more).append("/>\n");
    }

    public void curve(List<Point> points, Hue hue, int width, String more) {
        line("M" + joined(points), hue, width, more);
    }

    /** What lies within a closed curve, faintly filled. */
    public void area(List<Point> points, Hue hue) {
        area(points, hue, "0.1");
    }

    /** The same, as opaque as that. */
    public void area(List<Point> points, Hue hue, String opacity) {
        shapes.append("<path d=\"M").append(joined(points)).append("z\" ").append(hue.fill())
            .append(" fill-opacity=\"").append(opacity).append("\"/>\n");
    }

    public void dot(Point point, Hue hue) {
        shapes.append("<circle cx=\"").append(point.x()).append("\" cy=\"").append(point.y())
            .append("\" r=\"3.5\" ").append(hue.fill()).append("/>\n");
    }

    private static String joined(List<Point> points) {
        return points.stream().map(point -> point.x() + " " + point.y()).collect(Collectors.joining("L"));
    }

    public String svg(String title) {
        String said = Markup.escaped(title);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " " + height
            + "\" width=\"" + width + "\" height=\"" + height + "\" role=\"img\" aria-label=\"" + said
            + "\" font-family=\"system-ui, 'Segoe UI', Helvetica, Arial, sans-serif\" font-size=\"13\">\n"
            + "<title>" + said + "</title>\n"
            + Svg.rectangle(0, 0, width, height, Hue.CARD.fill()) + "\n" + shapes + "</svg>\n";
    }
}
