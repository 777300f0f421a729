package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.ClauseDraft;
import doseward.language.draft.ConditionDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.Condition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A clause that no reading which is accepted can meet, or clauses that can't be true together. */
final class NeverTrue implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.conditions().flatMap(condition -> of(condition, draft)).toList();
    }

    private static Stream<Diagnostic> of(ConditionDraft condition, ProtocolDraft draft) {
        List<Diagnostic> clauses = condition.clauses().stream()
            .flatMap(clause -> of(clause, draft)).toList();
        boolean never = clauses.isEmpty() && !isNone(condition.condition())
            && Ways.of(condition.condition(), draft.signs()).filter(List::isEmpty).isPresent();
        return never ? Stream.of(together(condition)) : clauses.stream();
    }

    /** Of {@code none of} each part is to be false, so a part that can't be true says nothing. */
    private static boolean isNone(Condition condition) {
        return condition instanceof Condition.NoneOf;
    }

    private static Stream<Diagnostic> of(ClauseDraft clause, ProtocolDraft draft) {
        Fact fact = Fact.of(clause.value(), draft.signs());
        return fact.isImpossible() ? Stream.of(found(clause, fact, draft)) : Stream.empty();
    }

    private static Diagnostic found(ClauseDraft clause, Fact fact, ProtocolDraft draft) {
        Optional<String> range = Plausible.of(fact, draft.signs()).map(Plausible::words);
        return Diagnostic.error(NeverTrue.class, clause.span(),
            range.map(words -> "A reading of " + fact.what() + " outside " + words + " is refused")
                .orElse("Nothing that " + fact.what() + " can be meets this") + ", so this can't come true:",
            "Is a point missing, or a nought too many?",
            "can't come true: " + range.map(words -> "readings outside " + words + " are refused")
                .orElse("nothing that " + fact.what() + " can be meets this"));
    }

    private static Diagnostic together(ConditionDraft condition) {
        return Diagnostic.error(NeverTrue.class, condition.span(),
            "These can't be true together, so this can't come true:",
            "Was `or` meant, or one of the comparisons turned round?",
            "can't come true: these can't be true together");
    }
}
