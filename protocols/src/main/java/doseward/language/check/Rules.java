package doseward.language.check;

import doseward.language.draft.ConditionDraft;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.language.draft.Scope;
import doseward.language.draft.Scope.HoldDraft;
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

    /** Every condition of every rule. */
    static Stream<ConditionDraft> conditions(ProtocolDraft draft) {
        return Stream.concat(beginnings(draft), holds(draft).flatMap(rule -> rule.until().stream()));
    }
}
