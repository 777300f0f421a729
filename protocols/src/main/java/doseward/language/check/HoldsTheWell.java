package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Span;
import doseward.language.draft.ConditionDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Sign;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A hold or stop that a patient meets who is well, or a hold that only the sick leave. */
final class HoldsTheWell implements Check {
    private final Customs customs;

    HoldsTheWell(Customs customs) {
        this.customs = customs;
    }

    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        List<Sign> signs = draft.signs();
        Stream<Diagnostic> begin = Rules.beginnings(draft).filter(when -> isOpen(when, signs))
            .flatMap(when -> isMet(when.condition(), signs, true)
                ? Stream.of(found(when.span(), "A patient who is well meets this, and would be held"))
                : turned(when));
        Stream<Diagnostic> end = Rules.holds(draft).flatMap(hold -> hold.until().stream())
            .filter(until -> isMet(until.condition(), signs, false))
            .map(until -> found(until.span(), "Only a patient who is not well meets this, and the "
                + "hold would not be lifted from one who is"));
        Stream<Diagnostic> refuse = draft.patient().refuse().stream().flatMap(rule -> rule.when().stream())
            .filter(when -> isOpen(when, signs) && isMet(when.condition(), signs, true))
            .map(when -> found(when.span(), "A patient who is well meets this, and would be refused"));
        return Stream.of(begin, end, refuse).flatMap(found -> found).toList();
    }

    /** What can't be otherwise is told of by other checks. */
    private static boolean isOpen(ConditionDraft when, List<Sign> signs) {
        return when.clauses().stream().allMatch(clause -> Fact.of(clause.value(), signs).isOpen());
    }

    /** Whether it is surely true, or surely false, of a patient with every sign as it should be. */
    private static boolean isMet(Condition condition, List<Sign> signs, boolean wanted) {
        return switch (condition) {
            case Condition.Chosen chosen -> healthy(chosen.sign(), signs).anyMatch(healthy ->
                (chosen.choices().contains(healthy) != chosen.negated()) == wanted);
            case Condition.GradeIs(_, var comparison, int grade) -> isZero(comparison, grade) == wanted;
            case Condition.AllOf(var parts) -> wanted
                ? parts.stream().allMatch(part -> isMet(part, signs, true))
                : parts.stream().anyMatch(part -> isMet(part, signs, false));
            case Condition.AnyOf(var parts) -> wanted
                ? parts.stream().anyMatch(part -> isMet(part, signs, true))
                : parts.stream().allMatch(part -> isMet(part, signs, false));
            case Condition.NoneOf(var parts) -> wanted
                ? parts.stream().allMatch(part -> isMet(part, signs, false))
                : parts.stream().anyMatch(part -> isMet(part, signs, true));
            case Condition.Compared _, Condition.Between _, Condition.Trend _, Condition.FromBaseline _,
                Condition.WorstGrade _, Condition.CriteriaCount _, Condition.Count _, Condition.Says _,
                Condition.AgeIs _ -> false;
        };
    }

    /** Whether grade 0, which is nothing at all, meets it. */
    private static boolean isZero(Comparison comparison, int grade) {
        return !Allowed.compared(comparison, grade).and(new Allowed.Between(0, 0)).isNothing();
    }

    /** The choice of one who is well; of what is only there or not, nobody can say which is good. */
    private static Stream<String> healthy(String name, List<Sign> signs) {
        return signs.stream().filter(sign -> sign.name().equals(name)).flatMap(sign -> switch (sign) {
            case Sign.Choice choice when choice.choices().size() > 2 ->
                Stream.of(choice.hasAbsent() ? Sign.ABSENT : choice.choices().getFirst());
            case Sign.Several several -> Stream.of(several.alone());
            case Sign.Choice _, Sign.Number _, Sign.Accumulated _, Sign.Grade _, Sign.Event _ ->
                Stream.empty();
        });
    }

    /** A value that every shipped protocol acts on at the other side. */
    private Stream<Diagnostic> turned(ConditionDraft when) {
        List<Edge> edges = Edge.of(when.condition()).toList();
        return when.clauses().stream().flatMap(clause -> Edge.of(clause.value()).filter(edges::contains)
            .filter(edge -> acted(edge, !edge.low()) && !acted(edge, edge.low()))
            .map(edge -> found(clause.span(), "Every shipped protocol that looks at " + edge.what()
                + " acts on " + (edge.low() ? "high values, and this on low ones"
                    : "low values, and this on high ones"))));
    }

    private boolean acted(Edge edge, boolean low) {
        return Optional.ofNullable(customs.rules().get(edge.what())).flatMap(acted -> acted.side(low))
            .isPresent();
    }

    private static Diagnostic found(Span at, String says) {
        return Diagnostic.error(HoldsTheWell.class, at, says + ":",
            "Are `when` and `until` swapped, or is a comparison turned?", Told.lower(says)).asWarning();
    }
}
