package doseward.language.check;

import doseward.protocol.Condition;
import doseward.protocol.Condition.Reference;
import doseward.protocol.Condition.Subject;
import java.util.List;
import java.util.stream.Stream;

/** What checks ask of a single clause. */
final class Clause {
    private Clause() {}

    /** The signs of which it needs a reading of its own time, and not only what was measured at first. */
    static List<String> readings(Condition clause) {
        return switch (clause) {
            case Condition.Compared(var subject, _, var value, _) ->
                Stream.concat(of(subject), of(value)).toList();
            case Condition.Between(var subject, var low, var high, _, _) ->
                Stream.of(of(subject), of(low), of(high)).flatMap(signs -> signs).toList();
            case Condition.Chosen chosen -> chosen.baseline() ? List.of() : chosen.signs();
            case Condition other -> other.signs();
        };
    }

    private static Stream<String> of(Subject subject) {
        return subject instanceof Condition.Baseline ? Stream.empty() : Stream.of(subject.sign());
    }

    private static Stream<String> of(Reference value) {
        return value instanceof Condition.OfSign(var sign, var baseline) && !baseline ? Stream.of(sign)
            : Stream.empty();
    }

    /** The signs it looks at; a count of doses looks at none. */
    static List<String> signs(Condition clause) {
        return clause.signs();
    }
}
