package doseward.plan.sheet;

import doseward.plan.Plan;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A whole plan as one page that needs nothing else: no script, no network; for screens and for paper. */
public final class PlanPage {
    private static final String STYLE = """
        :root { color-scheme: light; }
        body { font: 15px/1.5 system-ui, "Segoe UI", Helvetica, Arial, sans-serif; color: #26323a;
          background: #f3f5f6; margin: 0; }
        main { max-width: 1180px; margin: 0 auto; padding: 24px 16px 48px; }
        header, section { background: #fff; border: 1px solid #dfe4e7; border-radius: 8px;
          padding: 18px 22px; margin-bottom: 16px; }
        h1 { font-size: 22px; line-height: 1.3; margin: 0 0 4px; }
        h2 { font-size: 16px; margin: 0 0 10px; }
        h3 { font-size: 14px; margin: 14px 0 4px; }
        .mark { display: inline-block; border: 1px solid #b5651d; color: #8a4a10; border-radius: 4px;
          padding: 0 8px; font-size: 13px; font-weight: 600; }
        .facts { margin: 6px 0 0; color: #4a5862; }
        .wide { overflow-x: auto; }
        .wide svg { display: block; width: 100%; min-width: 820px; height: auto; }
        table { border-collapse: collapse; font-size: 13px; font-variant-numeric: tabular-nums; }
        th, td { text-align: left; vertical-align: top; padding: 3px 10px 3px 0;
          border-bottom: 1px solid #e8ecee; white-space: nowrap; }
        th { color: #4a5862; font-weight: 600; border-bottom-color: #c5ced3; }
        .doses td:nth-child(-n+2), .doses th:nth-child(-n+2) { text-align: right; }
        .doses td:last-child { white-space: normal; min-width: 120px; }
        .making td { white-space: normal; }
        .making td:first-child { color: #4a5862; white-space: nowrap; }
        ul { margin: 0; padding-left: 18px; }
        @media (max-width: 600px) { main { padding: 8px; } header, section { padding: 14px; } }
        @media print {
          @page { margin: 12mm; }
          body { background: #fff; font-size: 10pt; }
          main { max-width: none; padding: 0; }
          header, section { border: 0; border-radius: 0; padding: 0; margin-bottom: 14px; }
          section.new { break-before: page; }
          .wide { overflow: visible; }
          .wide svg { min-width: 0; }
          table { font-size: 8.5pt; }
          th, td { padding-right: 8px; }
          thead { display: table-header-group; }
          tr, .kind { break-inside: avoid; }
          h2, h3 { break-after: avoid; }
        }
        """;

    private final Plan plan;
    private final ZoneId zone;

    private PlanPage(Plan plan, ZoneId zone) {
        this.plan = plan;
        this.zone = zone;
    }

    /** The page with its times as clocks show them in the zone. */
    public static String of(Plan plan, ZoneId zone) {
        return new PlanPage(plan, zone).page();
    }

    private String page() {
        String title = Markup.escaped(Words.title(plan.head()));
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + title
            + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n<main>\n" + header(title)
            + section("", "Calendar", Markup.WIDE + Calendar.of(plan, zone) + "</div>\n")
            + totals() + along() + doses() + preparation() + "</main>\n</body>\n</html>\n";
    }

    private String header(String title) {
        String mark = Words.mark(plan);
        return "<header>\n<h1>" + title + "</h1>\n"
            + (mark.isEmpty() ? "" : "<span class=\"mark\">" + Markup.escaped(mark) + "</span>\n")
            + "<p class=\"facts\">For " + Markup.escaped(Words.patient(plan)) + ". From "
            + Markup.escaped(Words.moment(plan.from(), zone)) + ". All times are in "
            + Markup.escaped(zone.getId()) + ". Protocol " + Markup.escaped(plan.head().name())
            + ", for the " + Markup.escaped(plan.pump().name()) + ".</p>\n</header>\n";
    }

    private String totals() {
        Notes notes = new Notes(plan, zone);
        List<String> all = Stream.of(plan.beyond(), notes.totals(), notes.limits(), notes.waiting(),
            notes.windows(), notes.roundings()).flatMap(List::stream).toList();
        return section("", "Totals and notes", Markup.list(all));
    }

    private String along() {
        List<String> all = new Along(plan).all();
        return all.isEmpty() ? "" : section("", "What goes along", Markup.list(all));
    }

    private String doses() {
        Doses doses = new Doses(plan, zone);
        List<List<String>> rows = new ArrayList<>(List.of(doses.headings()));
        rows.addAll(doses.rows());
        return section("", "Doses", Markup.table("doses", rows));
    }

    private String preparation() {
        if (plan.infusions().isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (PreparationSheet.Kind kind : PreparationSheet.kinds(plan, zone)) {
            text.append("<div class=\"kind\">\n<h3>").append(Markup.escaped(kind.title())).append("</h3>\n")
                .append("<table class=\"making\"><tbody>\n");
            kind.mixture().lines().forEach(line -> text.append("<tr><td>").append(Markup.escaped(line.what()))
                .append("</td><td>").append(Markup.escaped(line.text())).append("</td></tr>\n"));
            text.append("</tbody></table>\n</div>\n");
        }
        text.append("<h3>Day by day</h3>\n").append(Markup.table("days", PreparationSheet.table(plan, zone)));
        return section("new", "Preparation", text.toString());
    }

    private static String section(String kind, String title, String body) {
        return "<section" + (kind.isEmpty() ? "" : " class=\"" + kind + "\"") + ">\n<h2>" + title + "</h2>\n"
            + body + "</section>\n";
    }
}
