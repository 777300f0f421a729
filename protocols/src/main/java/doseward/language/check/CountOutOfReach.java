package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.ClauseDraft;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.language.draft.Scope;
import doseward.protocol.Condition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A count of held doses that a cycle has too few doses for. */
final class CountOutOfReach implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        Stream<Diagnostic> top = draft.orders().isEmpty() ? Stream.empty()
            : most(draft, draft.orders()).stream().flatMap(doses -> of(draft.top(), doses));
        return Stream.concat(top, draft.orders().stream().flatMap(order ->
            most(draft, List.of(order)).stream().flatMap(doses -> of(order.scope(), doses)))).toList();
    }

    /** The most doses that one of these orders has in a cycle, for counts are of one order's doses. */
    private static Optional<Integer> most(ProtocolDraft draft, List<OrderDraft> orders) {
        List<Optional<Grid>> grids = orders.stream().flatMap(order -> Grid.cycles(draft).boxed()
            .map(cycle -> Grid.of(draft, order, cycle))).toList();
        return grids.stream().anyMatch(Optional::isEmpty) ? Optional.empty()
            : grids.stream().map(grid -> grid.orElseThrow().doses()).max(Integer::compareTo);
    }

    private static Stream<Diagnostic> of(Scope scope, int doses) {
        return Stream.concat(scope.holds().stream().flatMap(rule -> rule.when().stream()),
                scope.stops().stream().flatMap(rule -> rule.when().stream()))
            .flatMap(condition -> condition.clauses().stream())
            .filter(clause -> isBeyond(clause.value(), doses))
            .map(clause -> found(clause, doses));
    }

    private static boolean isBeyond(Condition clause, int doses) {
        return clause instanceof Condition.Count held && !held.cycles() && switch (held.comparison()) {
            case AT_LEAST, EXACTLY -> held.count() > doses;
            case ABOVE -> held.count() >= doses;
            case BELOW, AT_MOST -> false;
        };
    }

    private static Diagnostic found(ClauseDraft clause, int doses) {
        return Diagnostic.error(CountOutOfReach.class, clause.span(),
            "A cycle has " + doses + (doses == 1 ? " dose" : " doses") + ", so this count is never reached:",
            "Is a digit too many?",
            "a cycle has only " + doses + " doses");
    }
}
