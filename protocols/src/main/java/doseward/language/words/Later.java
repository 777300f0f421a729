package doseward.language.words;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Conditions that the language has and this version has not. */
enum Later {
    WINDOW("a value over a stretch of time", "^(lowest|highest|average|total) .*|.* (over|since) .*"),
    BASELINE("a comparison with a baseline", "^baseline .*|.*\\bbaseline\\b.*"),
    UPPER_NORMAL("a comparison with the laboratory's limit", ".*\\bupper normal\\b.*"),
    LASTING("a condition that lasts", ".* for (at least|more than) .*"),
    TREND("a rise or fall", ".* (rising|falling) by .*"),
    BETWEEN("a range in a condition", ".* from [0-9].* to .*"),
    GRADE("a grade", ".* grade (below|at most|exactly|at least|above) [0-9]|^worst grade .*"),
    CRITERIA("a table of criteria", ".* criteria (below|at most|exactly|at least|above) .*|^no .* criteria$"),
    PERSON("a person's judgement", ".* says .*"),
    COUNT("a count of anything but held doses", "^(doses|cycles) (given|skipped)\\b.*|^cycles held\\b.*");

    private final String what;
    private final Pattern pattern;

    Later(String what, String pattern) {
        this.what = what;
        this.pattern = Pattern.compile(pattern);
    }

    static Optional<String> partOf(String clause) {
        return Stream.of(values()).filter(one -> one.pattern.matcher(clause).matches()).map(one -> one.what)
            .findFirst();
    }
}
