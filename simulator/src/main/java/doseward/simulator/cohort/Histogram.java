package doseward.simulator.cohort;

import doseward.controller.picture.Axes;
import doseward.controller.picture.Axis;
import doseward.controller.picture.Sheet;
import doseward.controller.report.Hue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How many of 100 patients of each arm had a value in each of some equal steps, and where the published one
 * lies.
 *
 * @param whole whether values are counts, each a step of its own
 */
record Histogram(Feature feature, String words, boolean whole, List<List<Row>> arms, List<String> names,
        Optional<Published> published) {
    private static final int STEPS = 24;
    private static final double ALMOST_ALL = 0.995;
    private static final double AIR = 1.12;
    private static final double GAP = 0.12;

    String svg() {
        List<double[]> values = arms.stream().map(feature::values).toList();
        double[] all = values.stream().flatMapToDouble(Arrays::stream).toArray();
        double width = whole ? 1 : step(all);
        double least = whole ? 0 : StrictMath.floor(Estimate.quantile(all, 1 - ALMOST_ALL) / width) * width;
        double most = whole ? StrictMath.max(1, Estimate.quantile(all, 1))
            : StrictMath.max(least + width, StrictMath.ceil(Estimate.quantile(all, ALMOST_ALL) / width)
                * width);
        int steps = (int) StrictMath.round((most - least) / width) + (whole ? 1 : 0);
        List<double[]> shares = values.stream().map(one -> shares(one, least, width, steps)).toList();
        double highest = AIR * Math.max(1, shares.stream().flatMapToDouble(Arrays::stream).max()
            .orElse(1));
        double from = whole ? least - 0.5 : least;
        Sheet sheet = new Sheet(Graph.WIDTH, Graph.HEIGHT);
        Axes chart = Graph.shares(sheet, from, from + steps * width, highest);
        chart.frame("", words + ", " + feature.unit(), "% of patients", whole ? counts(steps)
            : chart.across().ticks());
        bars(chart, shares, from, width);
        published.ifPresent(figure -> mark(chart, figure));
        Graph.key(sheet, names, 20);
        return sheet.svg(words + " of simulated patients");
    }

    private static List<Double> counts(int steps) {
        int every = steps > 16 ? 4 : steps > 9 ? 2 : 1;
        return IntStream.range(0, steps).filter(one -> one % every == 0).mapToObj(one -> (double) one)
            .toList();
    }

    /** About so many steps of 1, 2 or 5 and noughts. */
    private static double step(double[] all) {
        double span = Math.max(1e-6, Estimate.quantile(all, ALMOST_ALL)
            - Estimate.quantile(all, 1 - ALMOST_ALL));
        List<Double> ticks = new Axis(0, span, 0, 1).ticks();
        return ticks.size() < 2 ? span : ticks.get(1) * Math.max(8, ticks.size()) / STEPS > ticks.get(1) / 2
            ? ticks.get(1) / 2 : ticks.get(1) / 4;
    }

    /** Those beyond either end count with its last step. */
    private static double[] shares(double[] values, double least, double width, int steps) {
        double[] shares = new double[steps];
        for (double value : values) {
            int step = (int) StrictMath.floor((value - least) / width + 1e-9);
            shares[Math.clamp(step, 0, steps - 1)] += 100.0 / values.length;
        }
        return shares;
    }

    private void bars(Axes chart, List<double[]> shares, double from, double width) {
        double part = width * (1 - GAP) / shares.size();
        for (int arm = 0; arm < shares.size(); arm++) {
            for (int step = 0; step < shares.get(arm).length; step++) {
                double left = from + step * width + width * GAP / 2 + arm * part;
                if (shares.get(arm)[step] > 0) {
                    Graph.bar(chart.sheet(), Graph.at(chart.across(), left),
                        Graph.at(chart.up(), shares.get(arm)[step]),
                        Graph.at(chart.across(), left + part), Graph.BOTTOM, arm);
                }
            }
        }
    }

    /** A bracket above what was published, with its words. */
    private static void mark(Axes chart, Published figure) {
        double from = Graph.at(chart.across(), figure.low());
        double to = Graph.at(chart.across(), figure.high());
        chart.sheet().line("M" + Graph.px(from) + " " + (Graph.TOP - 6) + "V" + Graph.BOTTOM + "M"
            + Graph.px(to) + " " + (Graph.TOP - 6) + "V" + Graph.BOTTOM + "M" + Graph.px(from) + " "
            + (Graph.TOP - 6) + "H" + Graph.px(to), Hue.INK, 1, "stroke-dasharray=\"2 3\"");
        boolean right = to > 400;
        chart.sheet().words((int) (right ? from - 6 : to + 6), Graph.TOP - 2, Hue.INK,
            "font-size=\"12\"" + (right ? " text-anchor=\"end\"" : ""), "published");
    }

    /** One picture of each that is worth one. */
    static List<Histogram> all(Cohort cohort, List<Published> published) {
        List<List<Row>> arms = IntStream.range(0, cohort.arms().size()).mapToObj(cohort::treated).toList();
        List<String> names = cohort.arms().stream().map(Arm::name).toList();
        List<Histogram> all = new ArrayList<>();
        for (Feature feature : List.of(Feature.GIVEN_1, Feature.GIVEN_2, Feature.CREATININE_1, Feature.GAIN,
                Feature.PRESSURE, Feature.PEAK, Feature.AUC, Feature.UNITS)) {
            if (arms.stream().anyMatch(rows -> feature.values(rows).length > 0)) {
                all.add(new Histogram(feature, feature.words(), feature.unit().equals("doses"), arms, names,
                    published.stream().filter(one -> one.feature().equals(feature)).findFirst()));
            }
        }
        return all;
    }
}
