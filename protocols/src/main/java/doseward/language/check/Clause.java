package doseward.language.check;

import doseward.protocol.Condition;
import java.util.List;

/** What checks ask of a single clause. */
final class Clause {
    private Clause() {}

    /** The signs it looks at; a count of doses looks at none. */
    static List<String> signs(Condition clause) {
        return switch (clause) {
            case Condition.Compared(var subject, _, var value, _) -> value instanceof Condition.OfSign other
                ? List.of(subject.sign(), other.sign()) : List.of(subject.sign());
            case Condition.Between between -> List.of(between.subject().sign());
            case Condition.Chosen chosen -> List.of(chosen.sign());
            case Condition.Trend trend -> List.of(trend.subject().sign());
            case Condition.FromBaseline share -> List.of(share.sign());
            case Condition.GradeIs grade -> List.of(grade.term());
            case Condition.WorstGrade _, Condition.CriteriaCount _, Condition.Count _, Condition.Says _,
                Condition.AgeIs _ -> List.of();
            case Condition.AllOf(var parts) -> all(parts);
            case Condition.AnyOf(var parts) -> all(parts);
            case Condition.NoneOf(var parts) -> all(parts);
        };
    }

    private static List<String> all(List<Condition> parts) {
        return parts.stream().flatMap(part -> signs(part).stream()).distinct().toList();
    }
}
