package doseward.protocol;

import doseward.protocol.Condition.OfSign;
import doseward.protocol.Condition.Reference;
import java.util.List;
import java.util.stream.Stream;

/** The signs that a condition looks at. */
final class SignsIn {
    private SignsIn() {}

    static Stream<String> of(Condition condition) {
        return switch (condition) {
            case Condition.Compared(var subject, _, var value, _) ->
                Stream.concat(Stream.of(subject.sign()), of(value));
            case Condition.Between(var subject, var low, var high, _, _) ->
                Stream.concat(Stream.of(subject.sign()), Stream.concat(of(low), of(high)));
            case Condition.Chosen chosen -> Stream.of(chosen.sign());
            case Condition.Trend trend -> Stream.of(trend.subject().sign());
            case Condition.FromBaseline share -> Stream.of(share.sign());
            case Condition.GradeIs grade -> Stream.of(grade.term());
            case Condition.WorstGrade _, Condition.CriteriaCount _, Condition.Count _, Condition.Says _,
                Condition.AgeIs _ -> Stream.empty();
            case Condition.AllOf(var parts) -> all(parts);
            case Condition.AnyOf(var parts) -> all(parts);
            case Condition.NoneOf(var parts) -> all(parts);
        };
    }

    private static Stream<String> all(List<Condition> parts) {
        return parts.stream().flatMap(SignsIn::of);
    }

    private static Stream<String> of(Reference reference) {
        return reference instanceof OfSign(var sign, _) ? Stream.of(sign) : Stream.empty();
    }
}
