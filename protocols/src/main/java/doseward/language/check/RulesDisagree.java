package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.ConditionDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.language.draft.Scope;
import doseward.language.draft.Scope.HoldDraft;
import doseward.protocol.Sign;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two holds on one value, of which one lets go where the other still holds. */
final class RulesDisagree implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        Stream<Diagnostic> top = pairs(draft, List.of(draft.top()));
        Stream<Diagnostic> own = draft.orders().stream().flatMap(order -> pairs(draft,
            draft.scopesOf(order)));
        return Stream.concat(top, own).distinct().toList();
    }

    private static Stream<Diagnostic> pairs(ProtocolDraft draft, List<Scope> scopes) {
        List<HoldDraft> holds = scopes.stream().flatMap(scope -> scope.holds().stream())
            .filter(RulesDisagree::isPlain).toList();
        return holds.stream().flatMap(lax -> holds.stream().filter(strict -> strict != lax)
            .filter(strict -> disagree(lax, strict, draft.signs()))
            .map(strict -> found(lax.until().orElseThrow(), strict.when().orElseThrow())));
    }

    /** Steps that end at different times, or begin at different doses, are meant to differ. */
    private static boolean isPlain(HoldDraft rule) {
        return rule.when().isPresent() && rule.until().isPresent() && rule.ends().isEmpty()
            && rule.notBefore().isEmpty();
    }

    /** Whether the one begins only where the other holds, and ends where the other still does. */
    private static boolean disagree(HoldDraft lax, HoldDraft strict, List<Sign> signs) {
        Optional<Fact> when = fact(lax.when(), signs);
        Optional<Fact> until = fact(lax.until(), signs);
        Optional<Fact> other = fact(strict.when(), signs);
        return when.isPresent() && until.isPresent() && other.isPresent()
            && other.orElseThrow().exact()
            && when.orElseThrow().what().equals(until.orElseThrow().what())
            && when.orElseThrow().what().equals(other.orElseThrow().what())
            && Ways.follows(strict.when().orElseThrow().condition(), lax.when().orElseThrow().condition(),
                signs)
            && !until.orElseThrow().allowed().and(other.orElseThrow().allowed()).isNothing();
    }

    /** Only numbers lie in an order in which one rule can be the stricter. */
    private static Optional<Fact> fact(Optional<ConditionDraft> condition, List<Sign> signs) {
        return condition.flatMap(one -> Ways.of(one.condition(), signs))
            .filter(ways -> ways.size() == 1).flatMap(ways -> ways.getFirst().single())
            .filter(fact -> fact.allowed() instanceof Allowed.Between);
    }

    private static Diagnostic found(ConditionDraft until, ConditionDraft when) {
        return Diagnostic.error(RulesDisagree.class, until.span(),
                "This lifts a hold where another rule still holds, so the dose stays held:",
                "Say once when it is held and when it is not.",
                "lifts where the rule on line " + when.span().line() + " still holds")
            .beside("lets go", when.span(), "still holds");
    }
}
