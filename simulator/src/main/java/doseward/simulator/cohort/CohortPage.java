package doseward.simulator.cohort;

import doseward.controller.report.Style;
import doseward.plan.sheet.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A cohort as one page that needs nothing else: tables, pictures, and what was published beside them. */
public final class CohortPage {
    private static final String OWN_STYLE = """
        main { max-width: 1560px; }
        .pictures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 400px), 1fr));
          gap: 18px 26px; align-items: start; }
        .pictures h3 { margin: 4px 0; }
        .pictures svg { display: block; width: 100%; height: auto; }
        .numbers, .rules, .published { width: 100%; }
        .numbers td:first-child, .rules td:first-child, .published td { white-space: normal; }
        .published td:last-child, .rules td:first-child { min-width: 200px; }
        @media (max-width: 600px) {
          .published th, .published td, .numbers td, .rules td { white-space: normal; padding-right: 7px; }
          .published td:last-child, .rules td:first-child { min-width: 110px; } }
        @media print { .pictures { grid-template-columns: 1fr 1fr; }
          .pictures > div { break-inside: avoid; } }
        """;

    private final Cohort cohort;
    private final List<List<Row>> treated;
    private final List<List<Published>> published;

    private CohortPage(Cohort cohort) {
        this.cohort = cohort;
        this.treated = IntStream.range(0, cohort.arms().size()).mapToObj(cohort::treated).toList();
        this.published = cohort.arms().stream().map(Published::of).toList();
    }

    /** The page; well-formed XML as well. */
    public static String of(Cohort cohort) {
        return new CohortPage(cohort).text();
    }

    private String text() {
        String title = "Cohort of " + String.join(" and ", names());
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n<title>"
            + Markup.escaped(title + ", " + Provenance.BANNER) + "</title>\n<meta name=\"viewport\" "
            + "content=\"width=device-width, initial-scale=1\"/>\n<style>\n"
            + Style.sheet(Provenance.BANNER) + OWN_STYLE
            + "</style>\n</head>\n<body>\n<aside class=\"stamp\" aria-label=\"Stage\"><b>"
            + Markup.escaped(Provenance.BANNER) + "</b></aside>\n<main>\n" + header(title)
            + section("Beside what was published", besidePublished())
            + section("Pictures", pictures()) + section("Numbers", numbers())
            + section("Holds by rule", RuleBars.of(cohort).table() + stops())
            + section("Worst grade of each toxicity", grades()) + "</main>\n</body>\n</html>\n";
    }

    private List<String> names() {
        return cohort.arms().stream().map(Arm::name).toList();
    }

    private String header(String title) {
        StringBuilder text = new StringBuilder("<header>\n<h1>" + Markup.escaped(title) + "</h1>\n");
        Stream.of(Stream.of(Told.number(cohort.patients(), 0) + " simulated patients from seed "
                + cohort.firstSeed() + " on" + (cohort.arms().size() > 1 ? ", the same in both arms." : ".")),
            IntStream.range(0, cohort.arms().size()).mapToObj(this::arm), Provenance.sentences().stream())
            .flatMap(lines -> lines).forEach(line -> text.append("<p class=\"facts\">")
                .append(Markup.escaped(line)).append("</p>\n"));
        return text.append("</header>\n").toString();
    }

    private String arm(int arm) {
        StringBuilder counts = new StringBuilder();
        for (Row.Status status : Row.Status.values()) {
            long count = cohort.rows().get(arm).stream().filter(row -> row.status() == status).count();
            counts.append(counts.isEmpty() ? "" : ", ").append(Told.number(count, 0)).append(' ')
                .append(status.words());
        }
        return "Arm " + (arm + 1) + ": " + Provenance.arm(cohort.arms().get(arm)) + ". Courses: " + counts
            + "; means and shares are of the " + Told.number(treated.get(arm).size(), 0)
            + " who got at least one dose.";
    }

    private String besidePublished() {
        StringBuilder text = new StringBuilder();
        for (int arm = 0; arm < cohort.arms().size(); arm++) {
            text.append("<h3>").append(Markup.escaped(names().get(arm))).append("</h3>\n");
            int which = arm;
            text.append(published.get(arm).isEmpty() ? "<p>Nothing is known here that was published of this "
                + "protocol as it stands.</p>\n" : Markup.table("published", Stream.concat(
                    Stream.of(List.of("what", "simulated (95 % interval)", "published", "error", "error, %",
                        "set by it", "source")),
                    published.get(arm).stream().map(one -> row(one, treated.get(which)))).toList()));
        }
        return text.append("<p class=\"facts\">The error is how far the simulated figure lies from the "
            + "nearest published one; 0 within its range. What the patient was set by proves nothing by "
            + "being near; and it was set under the rules of the consensus, by other hands. Where published "
            + "figures are medians, that is said; ours are means.</p>\n").toString();
    }

    private static List<String> row(Published one, List<Row> rows) {
        Feature feature = one.feature();
        Estimate simulated = feature.in(rows);
        Optional<Double> relative = one.relativeError(simulated.value());
        return List.of(feature.words() + ", " + feature.unit(),
            Told.estimate(simulated, feature.decimals()), Told.range(one.low(), one.high()),
            Told.signed(one.error(simulated.value()), feature.decimals()),
            relative.map(value -> Told.signed(value, 0)).orElse(""), one.calibrated() ? "yes" : "no",
            one.source());
    }

    private String pictures() {
        StringBuilder text = new StringBuilder("<div class=\"pictures\">\n");
        for (Histogram histogram : Histogram.all(cohort, published.getFirst())) {
            text.append(picture(histogram.words(), histogram.svg()));
        }
        text.append(picture("still getting doses", GoingOn.of(cohort).svg()));
        text.append(picture("worst grade of each toxicity", GradeBars.of(cohort).svg()));
        text.append(picture("doses held, by rule", RuleBars.of(cohort).svg()));
        return text.append("</div>\n").toString();
    }

    private static String picture(String title, String svg) {
        return "<div><h3>" + Markup.escaped(capital(title)) + "</h3>\n" + svg + "</div>\n";
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private String numbers() {
        boolean two = cohort.arms().size() > 1;
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of(Stream.of("what"), names().stream(), two ? Stream.of("difference")
            : Stream.of("deviation", "middle half")).flatMap(one -> one).toList());
        List<Estimate> differences = two ? Bootstrap.of(cohort).differences(Feature.ALL) : List.of();
        for (int index = 0; index < Feature.ALL.size(); index++) {
            Feature feature = Feature.ALL.get(index);
            Stream<String> last = two ? Stream.of(Told.difference(differences.get(index), feature.decimals())
                + (differences.get(index).isApartFromZero() ? " *" : "")) : spread(feature);
            rows.add(Stream.of(Stream.of(feature.words() + ", " + feature.unit()), treated.stream()
                .map(arm -> Told.estimate(feature.in(arm), feature.decimals())), last)
                .flatMap(one -> one).toList());
        }
        return Markup.table("numbers", rows) + "<p class=\"facts\">" + sureness() + "</p>\n";
    }

    private String sureness() {
        String two = cohort.arms().size() < 2 ? "" : ". Differences are the second arm less the first, of "
            + "the " + Told.number(Bootstrap.of(cohort).patients(), 0)
            + " patients treated in both, with the percentile interval of a bootstrap that draws patients a "
            + "thousand times; * where it does not reach 0. So many are looked at that one in twenty is "
            + "apart by chance";
        return "In brackets: intervals of 95 %, of means by their standard error, of shares after Wilson"
            + two + ". They tell how sure the figures of this simulation are, and nothing of the world.";
    }

    private Stream<String> spread(Feature feature) {
        double[] values = feature.values(treated.getFirst());
        return feature.isShare() ? Stream.of("", "")
            : Stream.of(Told.number(Estimate.deviation(values), feature.decimals()),
                Told.number(Estimate.quantile(values, 0.25), feature.decimals()) + " to "
                    + Told.number(Estimate.quantile(values, 0.75), feature.decimals()));
    }

    private String stops() {
        StringBuilder text = new StringBuilder("<h3>Stopped by</h3>\n");
        List<String> rules = treated.stream().flatMap(List::stream).flatMap(row ->
            row.doses().stoppedBy().stream()).sorted().distinct().toList();
        List<List<String>> rows = new ArrayList<>(List.of(Stream.concat(Stream.of("rule"),
            names().stream().map(name -> "% of patients, " + name)).toList()));
        rules.forEach(rule -> rows.add(Stream.concat(Stream.of(rule), treated.stream().map(arm ->
            Told.number(Estimate.share(arm.stream().filter(row -> row.doses().stoppedBy().contains(rule))
                .count(), arm.size()).value(), 1))).toList()));
        return text.append(rules.isEmpty() ? "<p>Nobody.</p>\n" : Markup.table("rules", rows)).toString();
    }

    private String grades() {
        GradeBars bars = GradeBars.of(cohort);
        List<List<String>> rows = new ArrayList<>(List.of(List.of("toxicity", "arm", "none", "1", "2", "3",
            "4")));
        for (Toxicity toxicity : Toxicity.all()) {
            for (int arm = 0; arm < treated.size(); arm++) {
                int which = arm;
                rows.add(Stream.concat(Stream.of(toxicity.words(), names().get(arm)),
                    IntStream.rangeClosed(0, Toxicity.MOST).mapToObj(grade ->
                        Told.number(bars.share(toxicity, which, grade), 1))).toList());
            }
        }
        return Markup.table("numbers", rows) + "<p class=\"facts\">In % of patients, by signs alone, "
            + "after the Common Terminology Criteria for Adverse Events 5: creatinine, weight, platelets, "
            + "fever, and 88 % of oxygen as printed there; all else made up.</p>\n";
    }

    private static String section(String title, String body) {
        return "<section>\n<h2>" + Markup.escaped(title) + "</h2>\n" + body + "</section>\n";
    }
}
