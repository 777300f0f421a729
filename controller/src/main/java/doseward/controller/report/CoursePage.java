package doseward.controller.report;

import doseward.controller.telling.Recorded;
import doseward.controller.telling.Told;
import doseward.controller.telling.Told.Moment;
import doseward.controller.words.Clock;
import doseward.controller.words.CourseTotals;
import doseward.controller.words.Narrator;
import doseward.controller.words.Worth;
import doseward.engine.Course;
import doseward.journal.Chain;
import doseward.journal.Chronicle;
import doseward.plan.sheet.Markup;
import doseward.plan.sheet.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The report of a course as one page that needs nothing else, for screen and paper. */
public final class CoursePage {
    private final Told told;
    private final Course course;
    private final Clock clock;
    private final Optional<String> broken;

    private CoursePage(Chronicle chronicle, Optional<String> broken) {
        this.told = new Told(chronicle);
        this.course = told.course();
        this.clock = Clock.of(chronicle.opening());
        this.broken = broken;
    }

    /** The page; well-formed XML as well. */
    public static CoursePage of(Chronicle chronicle) {
        return new CoursePage(chronicle, Optional.empty());
    }

    /** The page of a journal that is broken, as far as it is whole. */
    public static CoursePage of(Chronicle chronicle, String broken) {
        return new CoursePage(chronicle, Optional.of(broken));
    }

    /** For browsers, which can print it too. */
    public String onScreen() {
        return page("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<style>\n"
            + Style.sheet(stamp()));
    }

    /** To be laid out on sheets that are filed; pictures are as white as their paper. */
    public String onPaper() {
        return page("<style>\n" + PaperStyle.sheet(stamp(), name())).replace(Hue.CARD.light(), "#ffffff");
    }

    private String name() {
        return "Course " + course.opening().course();
    }

    private String page(String style) {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n<title>"
            + Markup.escaped(name() + ", " + stamp()) + "</title>\n" + style
            + "</style>\n</head>\n<body>\n"
            + "<aside class=\"stamp\" aria-label=\"Stage\"><b>" + stamp() + "</b></aside>\n<main>\n"
            + header() + section("Summary", Markup.list(CourseTotals.sentences(course))) + pictures()
            + section("Doses", new DoseTable(course, clock).html()) + happened()
            + signatures() + "</main>\n</body>\n</html>\n";
    }

    /** What stands above everything that is shown at this stage. */
    private String stamp() {
        return course.opening().stage().banner();
    }

    private String header() {
        var opening = course.opening();
        List<String> facts = List.of(
            "Patient: no identity is kept; " + Words.patient(course.plan()) + ".",
            "Protocol " + course.plan().head().name() + ", revision " + course.plan().head().revision() + ", "
                + course.plan().head().status().name() + ". SHA-256 of its file: "
                + course.plan().head().hash() + ".",
            "Opened " + clock.dated(opening.at()) + " by " + opening.by() + "; "
                + (course.ended() ? "over" : "not over") + " at " + clock.dated(lastNews())
                + ". All times are in " + clock.zoneWords() + ".",
            "Stage: " + opening.stage().word() + ". Journal: "
                + told.chronicle().entries().size() + " entries, chain at "
                + Chain.of(told.chronicle()) + ".");
        StringBuilder text = new StringBuilder("<header>\n<h1>"
            + Markup.escaped(name() + ": " + Words.title(course.plan().head()))
            + "</h1>\n");
        facts.forEach(fact -> text.append("<p class=\"facts\">").append(Markup.escaped(fact))
            .append("</p>\n"));
        broken.ifPresent(why -> text.append("<p class=\"broken\">")
            .append(Markup.escaped("This report ends where its journal does: " + why)).append("</p>\n"));
        return text.append("</header>\n").toString();
    }

    /** When the last of what it tells happened. */
    public Instant lastNews() {
        return told.moments().isEmpty() ? course.opening().at() : told.moments().getLast().event().at();
    }

    private String pictures() {
        StringBuilder text = new StringBuilder();
        Recorded readings = Recorded.of(told.chronicle().events());
        for (Period period : Period.of(told)) {
            text.append(section("Cycle " + period.cycle(), picture("Delivered against planned",
                new FlowPicture(told, period, clock).svg()) + SignPicture.of(told, readings, period, clock)
                .stream().map(signs -> picture("Readings", signs.svg())).collect(Collectors.joining())));
        }
        return text.toString();
    }

    private static String picture(String title, String svg) {
        return "<div class=\"picture\"><h3>" + title + "</h3>\n" + Markup.WIDE + svg + "</div></div>\n";
    }

    private String happened() {
        StringBuilder text = new StringBuilder();
        for (Worth worth : Worth.values()) {
            List<List<String>> rows = new ArrayList<>(List.of(List.of("entry", "when", "what happened")));
            told.moments().stream().filter(moment -> Worth.of(moment.event()).equals(Optional.of(worth)))
                .forEach(moment -> rows.add(row(moment)));
            text.append("<h3>").append(worth.words()).append("</h3>\n")
                .append(rows.size() == 1 ? "<p>None.</p>\n" : Markup.table("events", rows));
        }
        return section("What else happened", text.toString());
    }

    private List<String> row(Moment moment) {
        return List.of(Long.toString(moment.entry().number()), clock.second(moment.event().at()),
            clock.read(new Narrator(moment.before().plan()).sentence(moment.event())));
    }

    private static String signatures() {
        return section("Signatures", Markup.WIDE + "<table class=\"signatures\"><tbody><tr>"
            + "<td>physician, date</td><td>pharmacist, date</td><td>nurse, date</td>"
            + "</tr></tbody></table></div>\n");
    }

    private static String section(String title, String body) {
        return "<section>\n<h2>" + Markup.escaped(title) + "</h2>\n" + body + "</section>\n";
    }
}
