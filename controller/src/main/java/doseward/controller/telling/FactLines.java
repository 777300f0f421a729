package doseward.controller.telling;

import doseward.controller.words.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Facts as people read them: entry, time, what happened, and below it what it went by. */
public final class FactLines {
    private static final String HEAD = "entry  %-19s  what happened";
    private static final String MARGIN = " ".repeat(30);

    private FactLines() {}

    /** A line a fact, below a line that names the columns. */
    public static List<String> of(List<Fact> facts, Clock clock) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, HEAD, "when"));
        for (Fact fact : facts) {
            lines.add(String.format(Locale.ROOT, "%5d  %s  %s", fact.entry(), clock.second(fact.at()),
                clock.read(fact.sentence())));
            fact.grounds().forEach(ground -> lines.add(MARGIN + clock.read(ground)));
        }
        return lines;
    }
}
