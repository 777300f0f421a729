package doseward.controller.trumpet;

import doseward.controller.picture.Axes;
import doseward.controller.picture.Axis;
import doseward.controller.picture.Sheet;
import doseward.controller.picture.Sheet.Point;
import doseward.controller.report.Hue;
import doseward.controller.trumpet.Trumpet.Window;
import java.time.Duration;
import java.util.ArrayList;
import java.util.function.ToDoubleFunction;
import java.util.List;
import java.util.Optional;

/** The start-up curve and the trumpet, drawn one below the other. */
public final class CurvePicture {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 790;
    private static final int LEFT = 84;
    private static final int RIGHT = WIDTH - 36;
    private static final double HALF_AS_MUCH = 1.5;
    private static final double LEAST_SHOWN = 2.5; // percent: a better pump need not look worse
    private static final double AIR = 1.15;
    private static final String DASHED = "stroke-dasharray=\"7 4\"";

    private final Curves curves;
    private final Sheet sheet = new Sheet(WIDTH, HEIGHT);

    private CurvePicture(Curves curves) {
        this.curves = curves;
    }

    /**
     * The picture as SVG.
     *
     * @param subject what was measured
     * @param stamp what the picture is no proof of
     */
    public static String of(Curves curves, String subject, String stamp) {
        CurvePicture picture = new CurvePicture(curves);
        picture.head(subject);
        picture.startUp();
        picture.trumpet();
        picture.sheet.words(WIDTH / 2, HEIGHT - 14, Hue.INK, "text-anchor=\"middle\" font-weight=\"600\"",
            stamp);
        return picture.sheet.svg("Start-up curve and trumpet curve: " + subject);
    }

    private void head(String subject) {
        sheet.words(LEFT, 34, Hue.INK, "font-size=\"19\" font-weight=\"700\"",
            "How evenly the pump flows");
        sheet.words(LEFT, 56, Hue.WORDS, "", subject);
    }

    private void startUp() {
        Samples samples = curves.startUp();
        List<Double> flows = samples.flows();
        double ordered = samples.rate().microlitresPerHour() / 1_000.0;
        double most = Math.max(HALF_AS_MUCH * ordered, AIR * flows.stream().mapToDouble(x -> x).max()
            .orElse(0));
        double least = Math.min(0, AIR * flows.stream().mapToDouble(x -> x).min().orElse(0));
        Axes chart = new Axes(sheet, new Axis(0, minutes(samples.length()), LEFT, RIGHT),
            new Axis(least, most, 330, 116));
        chart.frame("Start-up", "minutes since the pump was started", "flow, mL/h",
            chart.across().ticks());
        chart.level(ordered, Hue.FAINT, 1, DASHED);
        sheet.curve(stairs(chart, samples, flows), Hue.FLOW, 2, "");
        key(RIGHT - 290, 100, Hue.FLOW, 2, "", "each half minute");
        key(RIGHT - 130, 100, Hue.FAINT, 1, DASHED, "ordered rate");
    }

    /** Each flow is a mean over its interval, so it is drawn as a step. */
    private static List<Point> stairs(Axes chart, Samples samples, List<Double> flows) {
        double every = minutes(samples.every());
        List<Point> points = new ArrayList<>();
        for (int index = 0; index < flows.size(); index++) {
            points.add(chart.at(index * every, flows.get(index)));
            points.add(chart.at((index + 1) * every, flows.get(index)));
        }
        return points;
    }

    private void trumpet() {
        Trumpet early = curves.early();
        Optional<Trumpet> late = curves.late();
        double most = AIR * Math.max(LEAST_SHOWN, Math.max(extreme(early),
            late.map(CurvePicture::extreme).orElse(0.0)));
        List<Double> lengths = Trumpet.LENGTHS.stream().map(CurvePicture::minutes).toList();
        Axes chart = new Axes(sheet, new Axis(0, lengths.getLast() + 2, LEFT, RIGHT),
            new Axis(-most, most, 700, 436));
        chart.frame("Trumpet", "length of the window, minutes", "largest and smallest error, %", lengths);
        chart.level(0, Hue.EDGE, 1, "");
        sheet.area(around(chart, early), Hue.FLOW);
        horn(chart, early, Hue.FLOW, "");
        late.ifPresent(trumpet -> horn(chart, trumpet, Hue.HOLD, DASHED));
        mean(chart, early, Hue.FLOW, "A", "second hour", 300, "");
        late.ifPresent(trumpet -> mean(chart, trumpet, Hue.HOLD, "B", "last hour", 640, DASHED));
    }

    private void horn(Axes chart, Trumpet trumpet, Hue hue, String more) {
        sheet.curve(edge(chart, trumpet, Window::most), hue, 2, more);
        sheet.curve(edge(chart, trumpet, Window::least), hue, 2, more);
        around(chart, trumpet).forEach(point -> sheet.dot(point, hue));
    }

    /** Along the largest errors, and back along the smallest. */
    private static List<Point> around(Axes chart, Trumpet trumpet) {
        List<Point> points = new ArrayList<>(edge(chart, trumpet, Window::most));
        points.addAll(edge(chart, trumpet, Window::least).reversed());
        return points;
    }

    private static List<Point> edge(Axes chart, Trumpet trumpet, ToDoubleFunction<Window> error) {
        return trumpet.windows().stream()
            .map(window -> chart.at(minutes(window.length()), error.applyAsDouble(window))).toList();
    }

    private void mean(Axes chart, Trumpet trumpet, Hue hue, String letter, String when, int x, String more) {
        chart.level(trumpet.mean(), hue, 1, "stroke-dasharray=\"1.5 3\"");
        key(x, 420, hue, 2, more, letter + ", " + when + ": mean error " + Table.percent(trumpet.mean())
            + " (dotted)");
    }

    private void key(int x, int y, Hue hue, int width, String more, String words) {
        sheet.line("M" + x + " " + (y - 4) + "h26", hue, width, more);
        sheet.words(x + 34, y, Hue.WORDS, "", words);
    }

    private static double extreme(Trumpet trumpet) {
        return trumpet.windows().stream()
            .mapToDouble(window -> Math.max(Math.abs(window.most()), Math.abs(window.least()))).max()
            .orElse(0);
    }

    private static double minutes(Duration time) {
        return time.toMillis() / 60_000.0;
    }
}
