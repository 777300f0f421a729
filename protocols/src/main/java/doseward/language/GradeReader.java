package doseward.language;

import doseward.language.check.UnknownKey;
import doseward.language.check.UnknownSign;
import doseward.language.check.WrongKindOfSign;
import doseward.language.draft.At;
import doseward.language.draft.ClauseDraft;
import doseward.language.draft.ConditionDraft;
import doseward.language.source.Node.Entry;
import doseward.language.words.Answer;
import doseward.language.words.Conditions;
import doseward.language.words.SignBook;
import doseward.protocol.Condition;
import doseward.protocol.Sign;
import doseward.protocol.Sign.Grading;
import doseward.protocol.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads grades of adverse events: worked out from another sign, or recorded by a person. */
final class GradeReader {
    private static final String GRADE = "grade ";
    private static final List<String> KEYS = IntStream.rangeClosed(1, Value.WORST_GRADE)
        .mapToObj(grade -> GRADE + grade).toList();

    private GradeReader() {}

    static Optional<Sign> byPerson(String name, Part part) {
        List<Sign.GradeWords> grades = grades(part, "by-person").stream().flatMap(entry -> part.words(entry)
            .map(words -> new Sign.GradeWords(number(entry), words.text())).stream()).toList();
        return Optional.of(new Sign.Grade(name, new Grading.ByPerson(grades),
            CodeReader.of(part, Optional.empty())));
    }

    /** The conditions of its grades may speak of the signs in the book. */
    static Optional<Sign> workedOut(String name, Part part, SignBook book) {
        Optional<String> from = part.read("worked-out-from", answer -> measured(answer, book)).map(At::value);
        Conditions conditions = new Conditions(book);
        List<Sign.GradeRule> grades = grades(part, "grades").stream().flatMap(entry ->
            conditions.read(entry.key(), entry.value(), part.problems())
                .filter(when -> from.filter(sign -> !speaksOf(sign, when, part)).isEmpty())
                .map(when -> new Sign.GradeRule(number(entry), when.condition())).stream()).toList();
        return from.map(_ -> new Sign.Grade(name, new Grading.WorkedOut(grades),
            CodeReader.of(part, Optional.empty())));
    }

    private static Optional<String> measured(Answer answer, SignBook book) {
        Optional<Sign> sign = book.sign(answer.text());
        if (sign.isEmpty()) {
            return answer.nothing(UnknownSign.found(answer.words(), book.names()));
        }
        return sign.orElseThrow() instanceof Sign.Measured ? Optional.of(answer.text())
            : answer.nothing(WrongKindOfSign.found(answer.words(),
                "A grade is worked out from a number, and `" + answer.text() + "` is none", ""));
    }

    /** Whether the grade hangs on the one sign that the file names. */
    private static boolean speaksOf(String sign, ConditionDraft when, Part part) {
        Optional<ClauseDraft> other = when.clauses().stream()
            .filter(clause -> !signOf(clause.value()).equals(Optional.of(sign))).findFirst();
        other.ifPresent(clause -> part.problems().add(WrongKindOfSign.found(clause.words(),
            "This grade is worked out from `" + sign + "`, and this looks at something else", "")));
        return other.isEmpty();
    }

    private static Optional<String> signOf(Condition clause) {
        return switch (clause) {
            case Condition.Compared compared -> Optional.of(compared.subject().sign());
            case Condition.Between between -> Optional.of(between.subject().sign());
            case Condition.Trend trend -> Optional.of(trend.subject().sign());
            case Condition.FromBaseline share -> Optional.of(share.sign());
            case Condition.Chosen _, Condition.GradeIs _, Condition.WorstGrade _, Condition.CriteriaCount _,
                Condition.Count _, Condition.Says _, Condition.AgeIs _, Condition.AllOf _, Condition.AnyOf _,
                Condition.NoneOf _ -> Optional.empty();
        };
    }

    private static List<Entry> grades(Part part, String key) {
        List<Entry> entries = part.entries(key);
        entries.stream().filter(entry -> !KEYS.contains(entry.key().text())).forEach(entry ->
            part.problems().add(UnknownKey.found(key, entry.key(), KEYS)));
        return entries.stream().filter(entry -> KEYS.contains(entry.key().text())).toList();
    }

    private static int number(Entry grade) {
        return Integer.parseInt(grade.key().text().substring(GRADE.length()));
    }
}
