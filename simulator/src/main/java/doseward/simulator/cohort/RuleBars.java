package doseward.simulator.cohort;

import doseward.controller.picture.Axis;
import doseward.controller.picture.Sheet;
import doseward.controller.report.Hue;
import doseward.plan.sheet.Markup;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.TreeMap;

/** The rules that held most doses: how many doses of 100 patients, by arm. */
record RuleBars(List<List<Row>> arms, List<String> names) {
    private static final int MOST = 12;
    private static final int BAR = 10;
    private static final int WORDS = 16;
    private static final int HEAD = 34;
    private static final int FOOT = 36;
    private static final int LETTERS = 76;

    static RuleBars of(Cohort cohort) {
        return new RuleBars(IntStream.range(0, cohort.arms().size()).mapToObj(cohort::treated).toList(),
            cohort.arms().stream().map(Arm::name).toList());
    }

    /** Every rule that held a dose, the busiest first, with its doses of 100 patients in each arm. */
    SortedMap<String, List<Double>> rules() {
        SortedMap<String, List<Double>> rules = new TreeMap<>();
        arms.stream().flatMap(List::stream).flatMap(row -> row.doses().heldBy().keySet().stream()).sorted()
            .distinct().forEach(rule -> rules.put(rule, arms.stream().map(rows -> of100(rows, rule))
                .toList()));
        return rules;
    }

    /** The words of the rules, the busiest first. */
    List<String> busiest() {
        SortedMap<String, List<Double>> rules = rules();
        return rules.keySet().stream().sorted(Comparator.comparingDouble((String rule) ->
            -rules.get(rule).stream().mapToDouble(one -> one).max().orElse(0))
            .thenComparing(Comparator.naturalOrder())).toList();
    }

    private static double of100(List<Row> rows, String rule) {
        long doses = rows.stream().mapToLong(row -> row.doses().heldBy().getOrDefault(rule, 0)).sum();
        return rows.isEmpty() ? 0 : 100.0 * doses / rows.size();
    }

    String svg() {
        List<String> shown = busiest().stream().limit(MOST).toList();
        int each = WORDS + BAR * arms.size() + 8;
        int height = HEAD + each * Math.max(1, shown.size()) + FOOT;
        Sheet sheet = new Sheet(Graph.WIDTH, height);
        double most = rules().values().stream().flatMap(List::stream).mapToDouble(one -> one).max()
            .orElse(1);
        Axis across = new Axis(0, Math.max(1, most), 16, Graph.RIGHT);
        for (double tick : across.ticks()) {
            sheet.line("M" + across.at(tick) + " " + (HEAD - 6) + "V" + (height - FOOT), Hue.LINE, 1, "");
            sheet.words(across.near(tick), height - FOOT + 16, Hue.WORDS, "text-anchor=\"middle\"",
                Axis.told(tick));
        }
        sheet.words(Graph.WIDTH / 2, height - 4, Hue.WORDS, "text-anchor=\"middle\"",
            "doses held, of 100 patients");
        int top = HEAD;
        for (String rule : shown) {
            draw(sheet, across, rule, top);
            top += each;
        }
        Graph.key(sheet, names, 18);
        return sheet.svg("Which rules held doses of simulated patients");
    }

    private void draw(Sheet sheet, Axis across, String rule, int top) {
        sheet.words(18, top + 11, Hue.INK, "font-size=\"12\"", Graph.shortened(rule, LETTERS));
        List<Double> doses = rules().get(rule);
        for (int arm = 0; arm < doses.size(); arm++) {
            int from = top + WORDS + arm * BAR;
            Graph.bar(sheet, Graph.at(across, 0), from, Math.max(17, Graph.at(across, doses.get(arm))),
                from + BAR - 2, arm);
        }
    }

    /** Every rule in full, as a table. */
    String table() {
        SortedMap<String, List<Double>> rules = rules();
        List<String> head = Stream.concat(Stream.of("rule"), names.stream().map(name ->
            "doses of 100 patients, " + name)).toList();
        Stream<List<String>> rows = busiest().stream().map(rule -> Stream.concat(Stream.of(rule),
            rules.get(rule).stream().map(one -> Told.number(one, 1))).toList());
        return Markup.table("rules", Stream.concat(Stream.of(head), rows).toList());
    }
}
