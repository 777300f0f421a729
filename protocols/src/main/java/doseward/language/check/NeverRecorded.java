package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Span;
import doseward.language.draft.ClauseDraft;
import doseward.language.draft.ConditionDraft;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.language.draft.Scope;
import doseward.language.draft.Scope.ChecklistDraft;
import doseward.protocol.Sign;
import doseward.protocol.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A rule on a sign that nobody is asked for: unknown for ever, so every dose would be held. */
final class NeverRecorded implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().flatMap(order -> of(draft, order)).distinct().toList();
    }

    private static Stream<Diagnostic> of(ProtocolDraft draft, OrderDraft order) {
        List<ChecklistDraft> lists = draft.scopesOf(order).stream()
            .flatMap(scope -> scope.checklist().stream()).toList();
        if (lists.isEmpty()) {
            return Stream.empty();
        }
        List<String> recorded = recorded(draft, order);
        Span record = lists.getLast().recordKey();
        return rules(draft.scopesOf(order)).flatMap(rule -> unrecorded(rule, recorded).stream()
            .map(clause -> found(clause, record)));
    }

    /**
     * What somebody is asked for: before a dose, while it runs, or when it happens; and the grades that are
     * worked out from these.
     */
    private static List<String> recorded(ProtocolDraft draft, OrderDraft order) {
        List<String> asked = draft.scopesOf(order).stream().flatMap(Scope::asked).toList();
        return Stream.concat(asked.stream(), draft.signs().stream()
            .filter(sign -> isWorkedOutFrom(sign, asked)).map(Sign::name)).toList();
    }

    private static boolean isWorkedOutFrom(Sign sign, List<String> asked) {
        return sign instanceof Sign.Grade grade
            && grade.grading() instanceof Sign.Grading.WorkedOut(var grades)
            && grades.stream().allMatch(rule -> asked.containsAll(Clause.signs(rule.when())));
    }

    /** The clauses of each rule: what begins it first, then what ends it; and of each criterion it counts. */
    private static Stream<List<ClauseDraft>> rules(List<Scope> scopes) {
        List<List<ClauseDraft>> rules = scopes.stream().flatMap(scope -> Stream.of(
                scope.holds().stream().map(rule -> clauses(rule.when(), rule.until())),
                scope.stops().stream().map(rule -> clauses(rule.when(), Optional.empty())),
                scope.changes().stream().flatMap(changes -> changes.rules().stream())
                    .map(rule -> clauses(rule.when(), Optional.empty())))
            .flatMap(some -> some)).toList();
        List<String> counted = rules.stream().flatMap(List::stream).flatMap(clause ->
            clause.value() instanceof Condition.CriteriaCount(var table, _, _) ? Stream.of(table)
                : Stream.empty()).toList();
        return Stream.concat(rules.stream(), scopes.stream().flatMap(scope -> scope.criteria().stream())
            .filter(table -> counted.contains(table.name().text()))
            .flatMap(table -> table.criteria().stream())
            .map(criterion -> clauses(criterion.when(), Optional.empty())));
    }

    private static List<ClauseDraft> clauses(
            Optional<ConditionDraft> when, Optional<ConditionDraft> until) {
        return Stream.concat(when.stream(), until.stream()).flatMap(one -> one.clauses().stream()).toList();
    }

    /** One clause for each sign, for one sentence on it is enough. */
    private static List<ClauseDraft> unrecorded(List<ClauseDraft> clauses, List<String> recorded) {
        TreeSet<String> said = new TreeSet<>(recorded);
        List<ClauseDraft> found = new ArrayList<>();
        for (ClauseDraft clause : clauses) {
            if (Clause.readings(clause.value()).stream().anyMatch(said::add)) {
                found.add(clause);
            }
        }
        return found;
    }

    private static Diagnostic found(ClauseDraft clause, Span record) {
        String sign = Clause.readings(clause.value()).getFirst();
        return Diagnostic.error(NeverRecorded.class, clause.of(sign),
                "This rule looks at a sign that nobody is asked to record, so it could never be met, "
                    + "and every dose would be held:",
                "Add `" + sign + "` under `record`, or take the rule out.",
                "\"" + sign + "\" is not recorded before each dose (line " + record.line() + ")")
            .beside("not among them", record, "what is recorded before each dose");
    }
}
