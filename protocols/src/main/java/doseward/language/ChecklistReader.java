package doseward.language;

import doseward.language.check.UnknownSign;
import doseward.language.draft.At;
import doseward.language.draft.Scope.ChecklistDraft;
import doseward.language.draft.Scope.WatchDraft;
import doseward.language.source.Node.Entry;
import doseward.language.words.Answer;
import doseward.language.words.SignBook;
import doseward.language.words.Times;
import doseward.language.words.Words;
import doseward.protocol.Checklist.Required;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads which signs are recorded before a dose, while it runs, and when they happen. */
final class ChecklistReader {
    static final Keys BEFORE = new Keys()
        .needs("record", "which signs are recorded",
            new Shape.BySign(WordKind.of("within", "how old it may be", "within " + Shapes.TIME_PATTERN,
                "within 2 hours")))
        .may("confirm", "who confirms a dose", Shapes.closed("one nurse", "two nurses"))
        .may("recording-begins", "how long before the first dose recording begins",
            WordKind.of("recording-begins", "a time before the first dose",
                Shapes.TIME_PATTERN + " before the first dose", "16 hours before the first dose"));
    static final Keys WHILE_RUNNING = new Keys()
        .needs("record", "which signs are recorded",
            new Shape.BySign(WordKind.of("recorded-every", "how often", "every " + Shapes.TIME_PATTERN,
                "every 2 hours")))
        .needs("grace", "how late such a reading may be",
            WordKind.of("grace", "a time", Shapes.TIME_PATTERN, "30 minutes"));
    private static final String BEFORE_FIRST = " before the first dose";

    private final SignBook signs;

    ChecklistReader(SignBook signs) {
        this.signs = signs;
    }

    Optional<ChecklistDraft> before(Part scope) {
        return scope.part("before-each-dose", BEFORE).map(part -> new ChecklistDraft(
            part.entry("record").map(entry -> entry.key().span()).orElse(part.at()),
            part.has("confirm"), part.read("confirm", answer -> Words.oneOf(answer, List.of(1, 2),
                count -> count == 1 ? "one nurse" : "two nurses")),
            required(part, "within "), part.read("recording-begins", ChecklistReader::beforeFirst)));
    }

    private static Optional<Duration> beforeFirst(Answer answer) {
        int end = answer.text().length() - BEFORE_FIRST.length();
        return answer.text().endsWith(BEFORE_FIRST) ? Times.read(answer.part(0, end))
            : answer.unknown("16 hours before the first dose");
    }

    Optional<WatchDraft> whileRunning(Part scope) {
        return scope.part("while-running", WHILE_RUNNING).map(part -> new WatchDraft(
            part.entry("record").map(entry -> entry.key().span()).orElse(part.at()),
            required(part, "every "), part.read("grace", Times::read)));
    }

    List<At<String>> report(Part scope) {
        return scope.items("report").stream().map(answer -> {
            known(answer);
            return answer.at(answer.text());
        }).toList();
    }

    private void known(Answer name) {
        if (signs.sign(name.text()).isEmpty()) {
            name.problems().add(UnknownSign.found(name.words(), signs.names()));
        }
    }

    private List<At<Required>> required(Part part, String word) {
        return part.entries("record").stream().flatMap(entry -> required(part, entry, word).stream())
            .toList();
    }

    private Optional<At<Required>> required(Part part, Entry entry, String word) {
        known(new Answer("record", entry.key(), part.problems()));
        // A sign whose time can't be read is still asked for, so that no rule on it is called never recorded.
        return part.words(entry).map(answer -> time(answer, word).orElse(Duration.ZERO))
            .map(time -> new At<>(new Required(entry.key().text(), time), entry.key().span()));
    }

    private static Optional<Duration> time(Answer answer, String word) {
        return answer.text().startsWith(word) ? Times.read(answer.from(word.length()))
            : answer.unknown(word + "2 hours");
    }
}
