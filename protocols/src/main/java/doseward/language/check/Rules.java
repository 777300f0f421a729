package doseward.language.check;

import doseward.language.draft.ConditionDraft;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.language.draft.Scope;
import doseward.language.draft.Scope.ChangeDraft;
import doseward.language.draft.Scope.HoldDraft;
import doseward.language.draft.Scope.StopDraft;
import java.util.Optional;
import java.util.stream.Stream;

/** All rules of a draft, those at the top and those of orders. */
final class Rules {
    private Rules() {}

    static Stream<Scope> scopes(ProtocolDraft draft) {
        return Stream.concat(Stream.of(draft.top()), draft.orders().stream().map(OrderDraft::scope));
    }

    static Stream<HoldDraft> holds(ProtocolDraft draft) {
        return scopes(draft).flatMap(scope -> scope.holds().stream());
    }

    /** What begins each hold and each stop. */
    static Stream<ConditionDraft> beginnings(ProtocolDraft draft) {
        return scopes(draft).flatMap(scope -> Stream.concat(
            scope.holds().stream().flatMap(rule -> rule.when().stream()),
            scope.stops().stream().flatMap(rule -> rule.when().stream())));
    }

    /** What each rule of a scope looks at: what begins holds, stops and changes, and what lifts holds. */
    static Stream<ConditionDraft> looked(Scope scope) {
        return Stream.of(scope.holds().stream().map(HoldDraft::when),
                scope.holds().stream().map(HoldDraft::until),
                scope.stops().stream().map(StopDraft::when),
                scope.changes().stream().flatMap(changes -> changes.rules().stream()).map(ChangeDraft::when))
            .flatMap(conditions -> conditions).flatMap(Optional::stream);
    }

    /** Every condition of every rule. */
    static Stream<ConditionDraft> conditions(ProtocolDraft draft) {
        return Stream.concat(beginnings(draft), holds(draft).flatMap(rule -> rule.until().stream()));
    }
}
