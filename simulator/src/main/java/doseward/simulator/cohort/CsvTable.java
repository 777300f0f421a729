package doseward.simulator.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A cohort as comma-separated text: lines of remarks that begin with {@code #}, a line of columns, and a line
 * a patient and arm. Columns are only ever added, at the end; numbers have a point.
 */
public final class CsvTable {
    private static final String END = "\n";

    private final Cohort cohort;
    private final SortedMap<String, String> rules = new TreeMap<>();

    private CsvTable(Cohort cohort) {
        this.cohort = cohort;
        cohort.rows().stream().flatMap(List::stream).flatMap(row -> Stream.concat(
                row.doses().heldBy().keySet().stream(), row.doses().stoppedBy().stream()))
            .sorted().distinct().forEach(rule -> rules.put(rule, "r" + (rules.size() + 1)));
    }

    /** All of it. */
    public static String of(Cohort cohort) {
        return new CsvTable(cohort).text();
    }

    /** A column and what stands in it. */
    record Column(String name, Function<Row, String> of) {}

    private String text() {
        StringBuilder text = new StringBuilder();
        remarks().forEach(line -> text.append("# ").append(line).append(END));
        text.append("arm,protocol,").append(columns().stream().map(Column::name)
            .collect(Collectors.joining(","))).append(END);
        for (int arm = 0; arm < cohort.arms().size(); arm++) {
            String begins = (arm + 1) + "," + quoted(cohort.arms().get(arm).protocol().head().name()) + ",";
            for (Row row : cohort.rows().get(arm)) {
                text.append(begins).append(columns().stream().map(column -> column.of().apply(row))
                    .collect(Collectors.joining(","))).append(END);
            }
        }
        return text.toString();
    }

    private List<String> remarks() {
        List<String> lines = new ArrayList<>(Provenance.sentences());
        for (int arm = 0; arm < cohort.arms().size(); arm++) {
            lines.add("arm " + (arm + 1) + ": " + Provenance.arm(cohort.arms().get(arm)));
        }
        lines.add(cohort.patients() + " patients from seed " + cohort.firstSeed() + " on");
        rules.forEach((words, code) -> lines.add(code + " = " + words));
        return lines.stream().map(line -> line.replaceAll("\\R", " ")).toList();
    }

    List<Column> columns() {
        return Stream.of(who(), doses(), exposure(), signs(), grades()).flatMap(List::stream).toList();
    }

    private static List<Column> who() {
        return List.of(new Column("patient", row -> Integer.toString(row.person().number())),
            new Column("seed", row -> Long.toString(row.person().seed())),
            number("weight_kg", 1, row -> row.person().kilograms()),
            new Column("status", row -> row.status().words()));
    }

    private List<Column> doses() {
        return List.of(count("planned", row -> row.doses().planned()),
            count("given", row -> row.doses().given()),
            count("partly_given", row -> row.doses().partly()), count("held", row -> row.doses().held()),
            count("not_given_after_stop", row -> row.doses().stopped()),
            count("not_given_otherwise", row -> row.doses().otherwise()),
            count("given_cycle_1", row -> row.doses().cycle(1).given()),
            count("given_cycle_2", row -> row.doses().cycle(2).given()),
            new Column("given_by_cycle", row -> row.doses().slots().stream()
                .map(slots -> Integer.toString(slots.given())).collect(Collectors.joining(";"))),
            new Column("held_by_rule", row -> row.doses().heldBy().entrySet().stream()
                .map(rule -> rules.get(rule.getKey()) + ":" + rule.getValue())
                .collect(Collectors.joining(";"))),
            new Column("stopped_by_rule", row -> row.doses().stoppedBy().stream().map(rules::get)
                .collect(Collectors.joining(";"))));
    }

    private static List<Column> exposure() {
        return List.of(new Column("units", row -> Long.toString(row.doses().units())),
            number("units_per_kg", 0, Row::unitsForEachKg), number("peak_units_per_ml", 1, Row::peak),
            number("auc_units_h_per_ml", 1, Row::auc), number("days", 2, row -> row.doses().days()));
    }

    private static List<Column> signs() {
        return List.of(number("first_mean_pressure_mmhg", 1, Row::firstPressure),
            number("lowest_mean_pressure_mmhg", 1, row -> row.ever().pressure()),
            number("highest_pressor_need_cycle_1_ug_kg_min", 3, row -> row.cycle(1).pressor()),
            number("highest_pressor_need_ug_kg_min", 3, row -> row.ever().pressor()),
            number("first_creatinine_mg_dl", 2, Row::firstCreatinine),
            number("highest_creatinine_cycle_1_mg_dl", 2, row -> row.cycle(1).creatinine()),
            number("highest_creatinine_mg_dl", 2, row -> row.ever().creatinine()),
            number("least_urine_in_8_h_ml", 0, row -> row.ever().urine()),
            number("weight_gain_cycle_1_kg", 2, row -> row.cycle(1).gain()),
            number("weight_gain_kg", 2, row -> row.ever().gain()),
            number("lowest_saturation_percent", 1, row -> row.ever().saturation()),
            number("lowest_platelets_per_mm3", 0, row -> row.ever().platelets()),
            number("highest_clouding", 3, row -> row.ever().clouding()),
            number("highest_temperature_celsius", 1, row -> row.ever().temperature()),
            number("highest_heart_rate_per_min", 0, row -> row.ever().heartRate()),
            yes("arrhythmia", row -> row.ever().arrhythmia()),
            yes("creatinine_well_after_7_days", row -> row.recovered().get(0)),
            yes("creatinine_well_after_14_days", row -> row.recovered().get(1)),
            yes("creatinine_well_after_30_days", row -> row.recovered().get(2)));
    }

    private static List<Column> grades() {
        return Toxicity.all().stream().map(one -> count(
            "grade_" + one.name().toLowerCase(Locale.ROOT), one::grade)).toList();
    }

    private static Column count(String name, Function<Row, Integer> of) {
        return new Column(name, row -> Integer.toString(of.apply(row)));
    }

    private static Column yes(String name, Function<Row, Boolean> of) {
        return new Column(name, row -> of.apply(row) ? "1" : "0");
    }

    /** Nothing, where nothing was seen. */
    private static Column number(String name, int decimals, Function<Row, Double> of) {
        return new Column(name, row -> row.isSeen() ? told(of.apply(row), decimals) : "");
    }

    private static String told(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\"", "\"\"") + "\"";
    }
}
