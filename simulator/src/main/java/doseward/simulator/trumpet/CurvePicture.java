package doseward.simulator.trumpet;

import doseward.simulator.trumpet.Sheet.Point;
import doseward.simulator.trumpet.Trumpet.Window;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

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
        picture.sheet.words(WIDTH / 2, HEIGHT - 14, Ink.STAMP, "text-anchor=\"middle\" font-weight=\"600\"",
            stamp);
        return picture.sheet.svg("Start-up curve and trumpet curve: " + subject);
    }

    private void head(String subject) {
        sheet.words(LEFT, 34, Ink.TEXT, "font-size=\"19\" font-weight=\"700\"",
            "How evenly the pump flows");
        sheet.words(LEFT, 56, Ink.WORDS, "", subject);
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
        chart.level(ordered, Ink.FAINT, 1.2, DASHED);
        sheet.curve(stairs(chart, samples, flows), Ink.FLOW, 1.8, "");
        key(RIGHT - 290, 100, Ink.FLOW, 1.8, "", "each half minute");
        key(RIGHT - 130, 100, Ink.FAINT, 1.2, DASHED, "ordered rate");
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
        chart.level(0, Ink.EDGE, 1, "");
        horn(chart, early, Ink.EARLY, "");
        late.ifPresent(trumpet -> horn(chart, trumpet, Ink.LATE, DASHED));
        mean(chart, early, Ink.EARLY, "A", "second hour", 300, "");
        late.ifPresent(trumpet -> mean(chart, trumpet, Ink.LATE, "B", "last hour", 640, DASHED));
    }

    private void horn(Axes chart, Trumpet trumpet, Ink ink, String more) {
        List<Point> above = edge(chart, trumpet, Window::most);
        List<Point> below = edge(chart, trumpet, Window::least);
        List<Point> round = new ArrayList<>(above);
        round.addAll(below.reversed());
        if (ink == Ink.EARLY) {
            sheet.area(round, ink);
        }
        sheet.curve(above, ink, 2, more);
        sheet.curve(below, ink, 2, more);
        round.forEach(point -> sheet.dot(point, ink));
    }

    private static List<Point> edge(Axes chart, Trumpet trumpet, ToDoubleFunction<Window> error) {
        return trumpet.windows().stream()
            .map(window -> chart.at(minutes(window.length()), error.applyAsDouble(window))).toList();
    }

    private void mean(Axes chart, Trumpet trumpet, Ink ink, String letter, String when, int x, String more) {
        chart.level(trumpet.mean(), ink, 1, "stroke-dasharray=\"1.5 3\"");
        key(x, 420, ink, 2, more, letter + ", " + when + ": mean error " + Table.percent(trumpet.mean())
            + " (dotted)");
    }

    private void key(int x, int y, Ink ink, double width, String more, String words) {
        sheet.line("M" + x + " " + (y - 4) + "h26", ink, width, more);
        sheet.words(x + 34, y, Ink.WORDS, "", words);
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
