package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.ConditionDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.language.draft.Scope.HoldDraft;
import doseward.language.draft.Scope;
import doseward.protocol.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
        SortedMap<String, List<Plainly>> byWhat = new TreeMap<>();
        scopes.stream().flatMap(scope -> scope.holds().stream())
            .flatMap(rule -> Plainly.of(rule, draft.signs()).stream())
            .forEach(one -> byWhat.computeIfAbsent(one.when().what(), _ -> new ArrayList<>()).add(one));
        return byWhat.values().stream().flatMap(same -> same.stream().flatMap(lax -> same.stream()
            .filter(strict -> strict != lax && lax.disagreesWith(strict)).limit(1)
            .map(strict -> found(lax.rule().until().orElseThrow(), strict.rule().when().orElseThrow()))));
    }

    /** A hold that begins with a number of something, and is perhaps lifted with one too. */
    private record Plainly(HoldDraft rule, Fact when, List<Allowed> whenNot, Optional<Fact> until) {

        /** Steps that end at different times, or begin at different doses, are meant to differ. */
        static Optional<Plainly> of(HoldDraft rule, List<Sign> signs) {
            return rule.until().isEmpty() || rule.ends().isPresent() || rule.notBefore().isPresent()
                ? Optional.empty()
                : fact(rule.when(), signs).map(when -> new Plainly(rule, when,
                    when.allowed().opposite(when.possible()),
                    fact(rule.until(), signs).filter(until -> until.what().equals(when.what()))));
        }

        /** Whether this begins only where the other holds, and ends where the other still does. */
        boolean disagreesWith(Plainly strict) {
            return until.isPresent() && strict.when().exact()
                && !until.orElseThrow().allowed().and(strict.when().allowed()).isNothing()
                && strict.whenNot().stream().allMatch(rest -> rest.and(when.allowed()).isNothing());
        }
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
