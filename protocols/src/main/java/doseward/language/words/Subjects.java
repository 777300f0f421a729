package doseward.language.words;

import doseward.language.check.UnknownPhrase;
import doseward.language.check.UnknownSign;
import doseward.language.check.WrongKindOfSign;
import doseward.protocol.Condition;
import doseward.protocol.Condition.Statistic;
import doseward.protocol.Condition.Subject;
import doseward.protocol.Sign;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a clause looks at: a sign's latest reading, its baseline, or its readings over some time. */
final class Subjects {
    static final String BASELINE = "baseline ";
    private static final String EXAMPLE = "systolic pressure below 90 mmHg";
    /** What may follow a sign, or the stretch after it. */
    private static final List<String> AFTER = Stream.concat(
        Stream.of("below", "at most", "exactly", "at least", "above"),
        Stream.of("is", "from", "rising by", "falling by", "more than", "less than", "grade"))
        .map(words -> " " + words + " ").toList();

    private final SignBook signs;

    Subjects(SignBook signs) {
        this.signs = signs;
    }

    /** A sign, how it is looked at, and the words after it. */
    record Looked(Sign sign, Subject subject, Answer rest) {}

    /** The sign that a clause looks at, whatever follows. */
    Optional<Sign> signOf(String clause) {
        return signs.beginning(clause).or(() -> signs.beginning(afterFirst(clause)));
    }

    private static String afterFirst(String clause) {
        return clause.startsWith(BASELINE) || statistic(clause).isPresent()
            ? clause.substring(clause.indexOf(' ') + 1) : clause;
    }

    Optional<Looked> read(Answer clause) {
        String text = clause.text();
        Optional<Sign> latest = signs.beginning(text);
        if (latest.isPresent()) {
            Sign sign = latest.orElseThrow();
            return rest(clause, sign.name().length(), sign)
                .map(rest -> new Looked(sign, new Condition.Latest(sign.name()), rest));
        }
        int begin = text.length() - afterFirst(text).length();
        Optional<Sign> other = signs.beginning(text.substring(begin));
        if (begin == 0 || other.isEmpty()) {
            return unknown(clause, begin);
        }
        Sign sign = other.orElseThrow();
        Optional<Answer> rest = rest(clause, begin + sign.name().length(), sign);
        return text.startsWith(BASELINE)
            ? rest.map(words -> new Looked(sign, new Condition.Baseline(sign.name()), words))
            : rest.flatMap(words -> windowed(statistic(text).orElseThrow(), sign, words));
    }

    private static Optional<Answer> rest(Answer clause, int end, Sign sign) {
        return clause.text().length() <= end + 1 ? clause.unknown(Kinds.example(sign))
            : Optional.of(clause.from(end + 1));
    }

    private static Optional<Looked> windowed(Statistic statistic, Sign sign, Answer rest) {
        int end = next(rest.text());
        if (!rest.text().startsWith("over ") && !rest.text().startsWith("since ") || end < 0) {
            return rest.nothing(UnknownPhrase.because(rest.words(),
                "After `" + word(statistic) + " " + sign.name() + "` stands a time and a comparison:",
                "Write it like this: `" + word(statistic) + " " + sign.name() + " over 8 hours below …`."));
        }
        boolean adds = sign instanceof Sign.Accumulated;
        if (adds != (statistic == Statistic.TOTAL) || !(sign instanceof Sign.Measured)) {
            return rest.nothing(WrongKindOfSign.found(rest.words(), Kinds.is(sign), Kinds.example(sign)));
        }
        return Stretches.read(rest.part(0, end)).map(stretch -> new Looked(sign,
            new Condition.Windowed(statistic, sign.name(), stretch), rest.from(end + 1)));
    }

    private static Optional<Statistic> statistic(String text) {
        return Stream.of(Statistic.values()).filter(one -> text.startsWith(word(one) + " ")).findFirst();
    }

    static String word(Statistic statistic) {
        return statistic.name().toLowerCase(Locale.ROOT);
    }

    private static int next(String text) {
        return AFTER.stream().map(text::indexOf).filter(index -> index > 0).min(Comparator.naturalOrder())
            .orElse(-1);
    }

    private Optional<Looked> unknown(Answer clause, int begin) {
        int over = clause.text().indexOf(" over ");
        int since = clause.text().indexOf(" since ");
        int end = Stream.of(next(clause.text()), begin > 0 ? over : -1, begin > 0 ? since : -1)
            .filter(index -> index > begin).min(Comparator.naturalOrder()).orElse(-1);
        return end < 0 ? clause.unknown(EXAMPLE)
            : clause.nothing(UnknownSign.found(clause.words().part(begin, end), signs.names()));
    }

    /** Whether the text has the form of a clause, though its sign may be misspelt. */
    static boolean looksLikeOne(String text) {
        return next(text) > 0;
    }
}
