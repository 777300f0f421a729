package doseward.controller.report;

import doseward.controller.words.Clock;
import doseward.controller.words.DoseWords;
import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.plan.sheet.Markup;
import doseward.quantity.Amount;
import java.util.List;
import java.util.stream.Collectors;

/** Every dose of a course as a row: when, how it came out, how much of what was planned, and why. */
final class DoseTable {
    private static final List<String> HEAD = List.of("dose", "cycle", "order", "due", "began", "came out",
        "planned", "delivered", "volume");

    private final Course course;
    private final Clock clock;

    DoseTable(Course course, Clock clock) {
        this.course = course;
        this.clock = clock;
    }

    /** The table; doses that came out alike for one reason share a row. */
    String html() {
        StringBuilder rows = new StringBuilder();
        List<Dose> doses = course.doses();
        for (int index = 0; index < doses.size();) {
            int end = index + 1;
            while (end < doses.size() && areAlike(doses.get(index), doses.get(end))) {
                end++;
            }
            rows.append(rows(doses.get(index), doses.get(end - 1)));
            index = end;
        }
        return Markup.WIDE + "<table class=\"doses\">\n<thead>" + cells("th", HEAD) + "</thead>\n"
            + rows + "</table></div>\n";
    }

    /** Why it came out so stands below the row, where a sentence has room. */
    private String rows(Dose dose, Dose last) {
        String why = clock.read(DoseWords.why(dose));
        return "<tbody>" + cells("td", row(dose, last)) + (why.isEmpty() ? ""
            : "<tr class=\"why\"><td></td><td colspan=\"" + (HEAD.size() - 1) + "\">"
                + Markup.escaped(why) + "</td></tr>") + "</tbody>\n";
    }

    private static String cells(String cell, List<String> words) {
        return words.stream().map(word -> "<" + cell + ">" + Markup.escaped(word) + "</" + cell + ">")
            .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    /** Whether nothing tells the two apart but their numbers and times: nothing of either was given. */
    private static boolean areAlike(Dose one, Dose other) {
        return !one.mayHaveFlowed() && !other.mayHaveFlowed() && one.phase().equals(other.phase())
            && one.planned().order().equals(other.planned().order())
            && one.planned().cycle() == other.planned().cycle()
            && one.planned().amount().equals(other.planned().amount());
    }

    private List<String> row(Dose dose, Dose last) {
        boolean several = last.number() > dose.number();
        String due = dose.due().map(clock::minute).orElse("not known");
        return List.of(dose.number() + (several ? " to " + last.number() : ""),
            Integer.toString(dose.planned().cycle()), dose.planned().order(),
            several && dose.due().isPresent() ? due + " on" : due,
            dose.flowSeen().map(clock::second).orElse(""), DoseWords.outcome(dose),
            dose.planned().amount().map(Amount::toString).orElse("") + (several ? " each" : ""),
            dose.mayHaveFlowed() ? DoseWords.amountDelivered(dose) : "", volume(dose));
    }

    private static String volume(Dose dose) {
        if (!dose.isByPump()) {
            return "by a nurse";
        }
        return dose.mayHaveFlowed() ? DoseWords.delivered(dose) + " of " + dose.planned().vtbi() : "";
    }
}
