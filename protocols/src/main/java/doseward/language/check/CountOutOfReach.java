package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.At;
import doseward.language.draft.ClauseDraft;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.language.draft.Scope;
import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A count of doses, cycles or criteria that is higher than there are any. */
final class CountOutOfReach implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        Stream<Diagnostic> top = of(draft, draft.top(), draft.orders(), List.of(draft.top()));
        return Stream.concat(top, draft.orders().stream().flatMap(order ->
            of(draft, order.scope(), List.of(order), draft.scopesOf(order)))).toList();
    }

    /** How many there are of what is counted, in words: {@code A cycle has 14 doses}. */
    private record Most(int count, String words) {
        static Most of(String whole, int count, String one, String more) {
            return new Most(count, whole + " has " + count + " " + (count == 1 ? one : more));
        }
    }

    private static Stream<Diagnostic> of(ProtocolDraft draft, Scope scope, List<OrderDraft> orders,
            List<Scope> tables) {
        return Rules.looked(scope).flatMap(condition -> condition.clauses().stream())
            .flatMap(clause -> (switch (clause.value()) {
                case Condition.Count count -> (count.cycles() ? cycles(draft) : doses(draft, orders))
                    .filter(most -> isBeyond(count.comparison(), count.count(), most));
                case Condition.CriteriaCount(var table, var comparison, int count) -> criteria(tables, table)
                    .filter(most -> isBeyond(comparison, count, most));
                case Condition _ -> Optional.<Most>empty();
            }).map(most -> found(clause, most)).stream());
    }

    private static boolean isBeyond(Comparison comparison, int count, Most most) {
        return switch (comparison) {
            case AT_LEAST, EXACTLY -> count > most.count();
            case ABOVE -> count >= most.count();
            case BELOW, AT_MOST -> false;
        };
    }

    private static Optional<Most> cycles(ProtocolDraft draft) {
        return draft.course().cycles().map(At::value)
            .map(count -> Most.of("The course", count, "cycle", "cycles"));
    }

    /** The most doses that one of these orders has in a cycle, for counts are of one order's doses. */
    private static Optional<Most> doses(ProtocolDraft draft, List<OrderDraft> orders) {
        List<Optional<Grid>> grids = orders.stream().flatMap(order -> Grid.cycles(draft).boxed()
            .map(cycle -> Grid.of(draft, order, cycle))).toList();
        return grids.stream().anyMatch(Optional::isEmpty) ? Optional.empty()
            : grids.stream().map(grid -> grid.orElseThrow().doses()).max(Integer::compareTo)
                .map(count -> Most.of("A cycle", count, "dose", "doses"));
    }

    private static Optional<Most> criteria(List<Scope> scopes, String name) {
        return scopes.stream().flatMap(scope -> scope.criteria().stream())
            .filter(table -> table.name().text().equals(name)).map(table -> table.criteria().size())
            .reduce(Integer::sum).map(count -> Most.of("`" + name + "`", count, "criterion", "criteria"));
    }

    private static Diagnostic found(ClauseDraft clause, Most most) {
        return Diagnostic.error(CountOutOfReach.class, clause.span(),
            most.words() + ", so this count is never reached:",
            "Is a digit too many?",
            Told.lower(most.words().replace('`', '"')) + ", so this count is never reached");
    }
}
