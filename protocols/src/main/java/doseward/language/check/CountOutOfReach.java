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
        List<Optional<Grid>> grids = draft.orders().stream().map(order -> Grid.of(order.when())).toList();
        if (grids.isEmpty() || grids.stream().anyMatch(Optional::isEmpty)) {
            return List.of();
        }
        int all = grids.stream().mapToInt(grid -> grid.orElseThrow().doses()).sum();
        return Stream.concat(of(draft.top(), all), draft.orders().stream().flatMap(order ->
            of(order.scope(), doses(order)))).toList();
    }

    private static int doses(OrderDraft order) {
        return Grid.of(order.when()).orElseThrow().doses();
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
