package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.At;
import doseward.language.draft.ClauseDraft;
import doseward.language.draft.ConditionDraft;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.language.draft.Scope;
import doseward.protocol.Condition;
import doseward.protocol.Condition.Stretch;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A rule that looks back further than readings go at the first dose, so that this dose is held. */
final class WindowNotCovered implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().flatMap(order -> of(draft, order)).distinct().toList();
    }

    private static Stream<Diagnostic> of(ProtocolDraft draft, OrderDraft order) {
        List<Scope> scopes = draft.scopesOf(order);
        if (scopes.stream().allMatch(scope -> scope.checklist().isEmpty())) {
            return Stream.empty();
        }
        Duration covered = scopes.stream().flatMap(scope -> scope.checklist().stream())
            .flatMap(list -> list.recordingBegins().stream()).map(At::value).max(Duration::compareTo)
            .orElse(Duration.ZERO);
        return scopes.stream().flatMap(WindowNotCovered::atTheFirstDose)
            .flatMap(condition -> condition.clauses().stream())
            .flatMap(clause -> window(clause.value()).filter(time -> time.compareTo(covered) > 0)
                .map(time -> found(clause, time)).stream());
    }

    /** What is looked at before the first dose, for what is not known there holds it. */
    private static Stream<ConditionDraft> atTheFirstDose(Scope scope) {
        return Stream.of(
                scope.holds().stream().filter(rule -> rule.notBefore().isEmpty()).map(rule -> rule.when()),
                scope.stops().stream().map(rule -> rule.when()),
                scope.changes().stream().flatMap(changes -> changes.rules().stream())
                    .map(rule -> rule.when()),
                scope.criteria().stream().flatMap(table -> table.criteria().stream())
                    .map(criterion -> criterion.when()))
            .flatMap(some -> some).flatMap(Optional::stream);
    }

    private static Optional<Duration> window(Condition clause) {
        return switch (clause) {
            case Condition.Compared(Condition.Windowed(_, _, var stretch), _, _, _) -> time(stretch);
            case Condition.Between(Condition.Windowed(_, _, var stretch), _, _, _, _) -> time(stretch);
            case Condition.Trend trend -> time(trend.stretch());
            case Condition other -> Optional.empty();
        };
    }

    private static Optional<Duration> time(Stretch stretch) {
        return stretch instanceof Condition.Over(var time) ? Optional.of(time) : Optional.empty();
    }

    private static Diagnostic found(ClauseDraft clause, Duration time) {
        long hours = Math.ceilDiv(time.toMinutes(), 60L);
        String begins = hours + (hours == 1 ? " hour" : " hours") + " before the first dose";
        return Diagnostic.error(WindowNotCovered.class, clause.span(),
            "Before the first dose there may be no readings that go back so far, and it would be held:",
            "Add under `before-each-dose`, for example:\n\n    recording-begins: " + begins
                + "\n\nA hold may say `not-before: dose 3` instead.",
            "before the first dose no readings go back so far; add \"recording-begins: " + begins + "\"");
    }
}
