package doseward.simulator.cohort;

import doseward.controller.picture.Axis;
import doseward.controller.picture.Sheet;
import doseward.controller.picture.Sheet.Point;
import doseward.controller.report.Hue;
import java.util.List;
import java.util.stream.IntStream;

/** The worst grade of each toxicity: a bar an arm, in which the graver grades are darker. */
record GradeBars(List<List<Row>> arms, List<String> names) {
    private static final int FROM = 132;
    private static final int BAR = 18;
    private static final int BETWEEN = 14;
    private static final int HEAD = 62;
    private static final int FOOT = 34;
    private static final List<String> DARK = List.of("0.18", "0.38", "0.62", "0.95");

    static GradeBars of(Cohort cohort) {
        return new GradeBars(IntStream.range(0, cohort.arms().size()).mapToObj(cohort::treated).toList(),
            cohort.arms().stream().map(Arm::name).toList());
    }

    String svg() {
        int group = BAR * arms.size() + BETWEEN;
        int height = HEAD + group * Toxicity.all().size() + FOOT;
        Sheet sheet = new Sheet(Graph.WIDTH, height);
        Axis across = new Axis(0, 100, FROM, Graph.RIGHT);
        for (double tick : List.of(0.0, 25.0, 50.0, 75.0, 100.0)) {
            sheet.line("M" + across.at(tick) + " " + (HEAD - 6) + "V" + (height - FOOT), Hue.LINE, 1, "");
            sheet.words(across.near(tick), height - FOOT + 16, Hue.WORDS, "text-anchor=\"middle\"",
                Axis.told(tick));
        }
        sheet.words((FROM + Graph.RIGHT) / 2, height - 3, Hue.WORDS, "text-anchor=\"middle\"",
            "% of patients");
        int top = HEAD;
        for (Toxicity toxicity : Toxicity.all()) {
            sheet.words(FROM - 8, top + BAR * arms.size() / 2 + 4, Hue.WORDS, "text-anchor=\"end\"",
                toxicity.words());
            for (int arm = 0; arm < arms.size(); arm++) {
                bar(sheet, across, toxicity, arm, top + arm * BAR);
            }
            top += group;
        }
        Graph.key(sheet, names, 18);
        legend(sheet);
        return sheet.svg("The worst grade of each toxicity of simulated patients");
    }

    private void bar(Sheet sheet, Axis across, Toxicity toxicity, int arm, int top) {
        double from = 0;
        for (int grade = 1; grade <= Toxicity.MOST; grade++) {
            double share = share(toxicity, arm, grade);
            if (share > 0) {
                box(sheet, Graph.at(across, from), top, Graph.at(across, from + share), arm, grade);
                from += share;
            }
        }
    }

    private static void box(Sheet sheet, double left, int top, double right, int arm, int grade) {
        sheet.area(List.of(new Point(Graph.px(left), Integer.toString(top)),
            new Point(Graph.px(right), Integer.toString(top)),
            new Point(Graph.px(right), Integer.toString(top + BAR - 2)),
            new Point(Graph.px(left), Integer.toString(top + BAR - 2))), Graph.hue(arm), DARK.get(grade - 1));
    }

    double share(Toxicity toxicity, int arm, int grade) {
        List<Row> rows = arms.get(arm);
        long have = rows.stream().filter(row -> toxicity.grade(row) == grade).count();
        return rows.isEmpty() ? 0 : 100.0 * have / rows.size();
    }

    private static void legend(Sheet sheet) {
        for (int grade = 1; grade <= Toxicity.MOST; grade++) {
            int x = FROM + (grade - 1) * 88;
            box(sheet, x, 32, x + 20, 0, grade);
            sheet.words(x + 26, 45, Hue.WORDS, "font-size=\"12\"", "grade " + grade);
        }
    }
}
