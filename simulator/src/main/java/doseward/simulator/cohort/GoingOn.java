package doseward.simulator.cohort;

import doseward.controller.picture.Axes;
import doseward.controller.picture.Sheet;
import doseward.controller.picture.Sheet.Point;
import doseward.controller.report.Hue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Of 100 patients, how many still get this planned dose or a later one of its cycle, cycle after cycle. */
record GoingOn(List<List<Row>> arms, List<String> names) {
    private static final int ALL = 100;

    static GoingOn of(Cohort cohort) {
        return new GoingOn(IntStream.range(0, cohort.arms().size()).mapToObj(cohort::treated).toList(),
            cohort.arms().stream().map(Arm::name).toList());
    }

    String svg() {
        Sheet sheet = new Sheet(Graph.WIDTH, Graph.HEIGHT);
        int most = arms.stream().mapToInt(rows -> planned(rows).stream().mapToInt(one -> one).sum()).max()
            .orElse(1);
        Axes chart = Graph.shares(sheet, 0, Math.max(1, most), ALL);
        chart.frame("", "planned dose of the course", "% of patients", chart.across().ticks());
        for (int arm = 0; arm < arms.size(); arm++) {
            draw(chart, arm);
        }
        Graph.key(sheet, names, 20);
        return sheet.svg("How many simulated patients still get doses");
    }

    /** How many doses are planned in each cycle, of those for whom most are. */
    private static List<Integer> planned(List<Row> rows) {
        int cycles = rows.stream().mapToInt(row -> row.doses().slots().size()).max().orElse(0);
        return IntStream.rangeClosed(1, cycles).mapToObj(cycle -> rows.stream()
            .mapToInt(row -> row.doses().cycle(cycle).planned()).max().orElse(0)).toList();
    }

    private void draw(Axes chart, int arm) {
        List<Row> rows = arms.get(arm);
        List<Integer> planned = planned(rows);
        int before = 0;
        for (int cycle = 1; cycle <= planned.size(); cycle++) {
            List<Point> points = new ArrayList<>();
            for (int slot = 1; slot <= planned.get(cycle - 1); slot++) {
                double share = still(rows, cycle, slot);
                points.add(chart.at(before + slot - 1.0, share));
                points.add(chart.at(before + slot, share));
            }
            if (!points.isEmpty()) {
                chart.sheet().curve(points, Graph.hue(arm), 2, Graph.dash(arm));
            }
            before += planned.get(cycle - 1);
            if (arm == 0 && cycle < planned.size() && planned.size() <= 3) {
                border(chart, before, cycle);
            }
        }
    }

    private static void border(Axes chart, int before, int cycle) {
        String x = chart.across().at(before);
        chart.sheet().line("M" + x + " " + Graph.TOP + "V" + Graph.BOTTOM, Hue.EDGE, 1,
            "stroke-dasharray=\"2 3\"");
        chart.sheet().words(chart.across().near(before) + 5, Graph.BOTTOM - 8, Hue.WORDS, "font-size=\"12\"",
            "cycle " + (cycle + 1));
    }

    private static double still(List<Row> rows, int cycle, int slot) {
        long still = rows.stream().filter(row -> row.doses().cycle(cycle).lastGiven() >= slot).count();
        return rows.isEmpty() ? 0 : 100.0 * still / rows.size();
    }
}
