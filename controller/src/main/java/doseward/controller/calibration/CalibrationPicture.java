package doseward.controller.calibration;

import doseward.controller.calibration.Evenness.Row;
import doseward.controller.picture.Axes;
import doseward.controller.picture.Axis;
import doseward.controller.picture.Sheet;
import doseward.controller.picture.Sheet.Point;
import doseward.controller.report.Hue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What was weighed, one below the other: how far each weighing lies off the fit, and their trumpet. */
public final class CalibrationPicture {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 790;
    private static final int LEFT = 84;
    private static final int RIGHT = WIDTH - 36;
    private static final double TENTHS = 10;
    private static final double HUNDREDTHS = 100;
    private static final double AIR = 1.15;
    private static final String DASHED = "stroke-dasharray=\"7 4\"";

    private final Fit fit;
    private final Evenness evenness;
    private final Sheet sheet = new Sheet(WIDTH, HEIGHT);

    private CalibrationPicture(Fit fit, Evenness evenness) {
        this.fit = fit;
        this.evenness = evenness;
    }

    /** The picture as SVG, of this pump. */
    public static String of(Fit fit, Evenness evenness, String subject) {
        CalibrationPicture picture = new CalibrationPicture(fit, evenness);
        picture.sheet.words(LEFT, 34, Hue.INK, "font-size=\"19\" font-weight=\"700\"",
            "What a step moves: " + fit.step().femtolitres() + " fL");
        picture.sheet.words(LEFT, 56, Hue.WORDS, "", subject);
        picture.residuals();
        picture.trumpet();
        picture.sheet.words(WIDTH / 2, HEIGHT - 14, Hue.INK, "text-anchor=\"middle\" font-weight=\"600\"",
            "Weighed on a bench, of one pump on one day. Not for treating anyone.");
        return picture.sheet.svg("Calibration: " + subject);
    }

    private void residuals() {
        List<Double> errors = fit.permille().stream().map(each -> each / TENTHS).toList();
        double allowed = Fit.WIDEST_SPREAD / TENTHS;
        double most = AIR * Math.max(allowed, fit.spread() / TENTHS);
        Axes chart = axes(most, 330, 116);
        chart.frame("Weighings", "weighing, in their order", "off the fitted step, %", numbers());
        chart.level(0, Hue.EDGE, 1, "");
        chart.level(allowed, Hue.FAINT, 1, DASHED);
        chart.level(-allowed, Hue.FAINT, 1, DASHED);
        for (int at = 0; at < errors.size(); at++) {
            sheet.dot(chart.at(at + 1, errors.get(at)), Hue.FLOW);
        }
        sheet.line("M" + (RIGHT - 150) + " 96h26", Hue.FAINT, 1, DASHED);
        sheet.words(RIGHT - 116, 100, Hue.WORDS, "", "furthest allowed");
    }

    private void trumpet() {
        double most = AIR * evenness.rows().stream()
            .mapToInt(row -> Math.max(Math.abs(row.most()), Math.abs(row.least()))).max().orElse(0)
            / HUNDREDTHS;
        Axes chart = axes(Math.max(1, most), 700, 436);
        chart.frame("Trumpet", "so many weighings one after the other", "largest and smallest error, %",
            numbers());
        chart.level(0, Hue.EDGE, 1, "");
        List<Point> around = new ArrayList<>(edge(chart, Row::most));
        around.addAll(edge(chart, Row::least).reversed());
        sheet.area(around, Hue.FLOW);
        sheet.curve(edge(chart, Row::most), Hue.FLOW, 2, "");
        sheet.curve(edge(chart, Row::least), Hue.FLOW, 2, "");
    }

    private Axes axes(double most, int bottom, int top) {
        return new Axes(sheet, new Axis(0, fit.permille().size() + 1, LEFT, RIGHT),
            new Axis(-most, most, bottom, top));
    }

    private List<Double> numbers() {
        return IntStream.rangeClosed(1, fit.permille().size()).mapToObj(each -> (double) each).toList();
    }

    private List<Point> edge(Axes chart, ToDoubleFunction<Row> side) {
        return evenness.rows().stream()
            .map(row -> chart.at(row.weighings(), side.applyAsDouble(row) / HUNDREDTHS)).toList();
    }
}
