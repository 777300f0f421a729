package doseward.simulator.scenario;

import java.util.ArrayList;
import java.util.List;

/** All sentences that a scenario may have, for those who write one. */
public final class Sentences {
    private Sentences() {}

    /** A line each, under the keys where they may stand. */
    public static List<String> all() {
        List<String> lines = new ArrayList<>();
        add(lines, "given", Givens.BOOK);
        add(lines, "when", Whens.BOOK);
        add(lines, "then", Thens.BOOK);
        return lines;
    }

    private static <T> void add(List<String> lines, String key, PhraseBook<T> book) {
        lines.add(key + ":");
        book.forms().forEach(form -> lines.add("  " + form.words()));
    }
}
