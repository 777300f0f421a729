package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.At;
import doseward.language.draft.ClauseDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.Condition;
import doseward.protocol.Condition.Reference;
import doseward.protocol.Condition.Subject;
import doseward.protocol.Sign;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A comparison with a baseline that nobody is asked for. */
final class BaselineMissing implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        List<String> asked = draft.patient().baseline().stream().map(At::value).toList();
        return draft.conditions().flatMap(condition -> condition.clauses().stream())
            .flatMap(clause -> signs(clause.value(), draft.signs())
                .filter(sign -> !asked.contains(sign)).limit(1)
                .map(sign -> found(clause, sign))).distinct().toList();
    }

    /** The signs whose baseline a clause looks at. */
    private static Stream<String> signs(Condition clause, List<Sign> signs) {
        return switch (clause) {
            case Condition.Compared(var subject, _, var value, _) ->
                Stream.concat(of(subject).stream(), of(subject, value).stream());
            case Condition.Between(var subject, var low, var high, _, _) -> Stream.of(of(subject),
                of(subject, low), of(subject, high)).flatMap(Optional::stream);
            case Condition.Chosen chosen -> chosen.baseline() ? Stream.of(chosen.sign()) : Stream.empty();
            case Condition.FromBaseline share -> Stream.of(share.sign());
            case Condition.GradeIs(var term, _, _) -> signs.stream().filter(sign -> sign.name().equals(term))
                .flatMap(sign -> grades(sign).flatMap(rule -> signs(rule.when(), signs)));
            case Condition other -> Stream.empty();
        };
    }

    private static Stream<Sign.GradeRule> grades(Sign sign) {
        return sign instanceof Sign.Grade grade
            && grade.grading() instanceof Sign.Grading.WorkedOut(var grades)
            ? grades.stream() : Stream.empty();
    }

    private static Optional<String> of(Subject subject) {
        return subject instanceof Condition.Baseline(var sign) ? Optional.of(sign) : Optional.empty();
    }

    private static Optional<String> of(Subject subject, Reference value) {
        return switch (value) {
            case Condition.TimesBaseline _ -> Optional.of(subject.sign());
            case Condition.OfSign(var sign, var baseline) -> baseline ? Optional.of(sign) : Optional.empty();
            case Condition.Fixed _, Condition.PerKilogram _, Condition.TimesUpperNormal _ -> Optional.empty();
        };
    }

    private static Diagnostic found(ClauseDraft clause, String sign) {
        return Diagnostic.error(BaselineMissing.class, clause.span(),
            "This compares with a baseline of `" + sign + "` that nobody is asked for:",
            "Add under `patient`:\n\n    baseline:\n      - " + sign,
            "no baseline of \"" + sign + "\" is asked for");
    }
}
