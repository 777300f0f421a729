package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.ClauseDraft;
import doseward.language.draft.ConditionDraft;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.language.draft.Scope;
import doseward.language.draft.Scope.HoldDraft;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A hold that is lifted only by a sign that is recorded only while a dose runs. */
final class HoldForever implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().flatMap(order -> of(draft, order)).distinct().toList();
    }

    private static Stream<Diagnostic> of(ProtocolDraft draft, OrderDraft order) {
        List<Scope> scopes = draft.scopesOf(order);
        List<String> before = scopes.stream().flatMap(scope -> Stream.concat(
            scope.checklist().stream().flatMap(list -> list.record().stream().map(one -> one.value().sign())),
            scope.report().stream().map(one -> one.value()))).toList();
        List<String> running = scopes.stream().flatMap(scope -> scope.whileRunning().stream())
            .flatMap(watch -> watch.record().stream()).map(one -> one.value().sign())
            .filter(sign -> !before.contains(sign)).toList();
        return scopes.stream().flatMap(scope -> scope.holds().stream())
            .flatMap(hold -> of(hold, draft, running).stream());
    }

    private static Optional<Diagnostic> of(HoldDraft hold, ProtocolDraft draft, List<String> running) {
        return hold.until().filter(until -> needs(until, draft, running)).flatMap(until ->
            until.clauses().stream().filter(clause -> sign(clause, running).isPresent()).findFirst()
                .map(clause -> found(clause, sign(clause, running).orElseThrow())));
    }

    /** Whether every way in which the hold is lifted looks at such a sign. */
    private static boolean needs(ConditionDraft until, ProtocolDraft draft, List<String> running) {
        return Ways.of(until.condition(), draft.signs()).filter(ways -> !ways.isEmpty()
            && ways.stream().allMatch(way -> way.signs().anyMatch(running::contains))).isPresent();
    }

    private static Optional<String> sign(ClauseDraft clause, List<String> running) {
        return Clause.signs(clause.value()).stream().filter(running::contains).findFirst();
    }

    private static Diagnostic found(ClauseDraft clause, String sign) {
        return Diagnostic.error(HoldForever.class, clause.of(sign),
            "Nobody records this while a dose is held, so the hold can't be lifted:",
            "Record `" + sign + "` under `before-each-dose` too.",
            "\"" + sign + "\" is recorded only while a dose runs, so the hold can't be lifted");
    }
}
