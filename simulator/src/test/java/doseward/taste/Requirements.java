package doseward.taste;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the software is judged by, as its page for people lists it. */
record Requirements(List<Requirement> all) {
    static final String PAGE = "controller/requirements.md";
    private static final Pattern ROW = Pattern.compile(
        "\\| ((?:GIP|Open PCA|incident) [^|]+?) \\| ([^|]+?) \\| ([^|]+?) \\| ?([^|]*?) ?\\|");
    private static final String HEAD = """
        # Requirements, and the tests that show them

        | requirement | for | asks | shown by, or why not |
        |---|---|---|---|
        """;

    /**
     * One of them.
     *
     * @param why it needs no test, or has none yet; empty where tests show it
     */
    record Requirement(String id, String who, String asks, String why) {
        boolean isOurs() {
            return who.startsWith("controller");
        }
    }

    static Requirements read() throws IOException {
        return of(Files.readString(Sources.ROOT.resolve(PAGE)));
    }

    static Requirements of(String page) {
        List<Requirement> all = new ArrayList<>();
        page.lines().map(ROW::matcher).filter(Matcher::matches)
            .forEach(row -> all.add(new Requirement(row.group(1), row.group(2), row.group(3), row.group(4))));
        return new Requirements(List.copyOf(all));
    }

    Optional<Requirement> find(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Those of the software for which neither a test nor a sentence speaks. */
    List<String> unanswered(Map<String, SortedSet<String>> tests) {
        return all.stream().filter(Requirement::isOurs)
            .filter(one -> one.why().isEmpty() && !tests.containsKey(one.id()))
            .map(one -> one.id() + " has no test and no sentence in " + PAGE + ": " + one.asks()).toList();
    }

    /** Those that a test shows though their sentence says that none does. */
    List<String> outdated(Map<String, SortedSet<String>> tests) {
        return all.stream().filter(one -> !one.why().isEmpty() && tests.containsKey(one.id()))
            .map(one -> one.id() + " is shown by a test; take its sentence out of " + PAGE).toList();
    }

    /** A page for people: a requirement a row, and what shows it. */
    String table(Map<String, SortedSet<String>> tests) {
        StringBuilder table = new StringBuilder(HEAD);
        for (Requirement one : all) {
            String shown = tests.containsKey(one.id()) ? String.join("<br>", tests.get(one.id()))
                : one.why().isEmpty() ? "for the " + one.who() : one.why();
            table.append("| %s | %s | %s | %s |\n".formatted(one.id(), one.who(), one.asks(), shown));
        }
        table.append('\n');
        counts(tests).forEach((what, count) -> table.append("%s: %d.  \n".formatted(what, count)));
        return table.toString();
    }

    private SequencedMap<String, Long> counts(Map<String, SortedSet<String>> tests) {
        SequencedMap<String, Long> counts = new TreeMap<>();
        counts.put("Requirements of the software", all.stream().filter(Requirement::isOurs).count());
        counts.put("Shown by a test", all.stream().filter(one -> tests.containsKey(one.id())).count());
        counts.put("Not yet", all.stream().filter(one -> one.why().startsWith("*not yet*")).count());
        return counts;
    }
}
