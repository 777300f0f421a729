package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.ConditionDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.language.draft.Scope;
import doseward.language.draft.Scope.TableDraft;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The criteria of two tables that look at the same thing, each of them at nothing else. */
final class Criterias {
    private Criterias() {}

    /** One criterion and what it says. */
    record One(ConditionDraft when, Fact fact) {}

    /** What is found of two of them. */
    interface Judged {
        Stream<Diagnostic> by(One one, One other);
    }

    /** Every two criteria of different tables that an order is under. */
    static List<Diagnostic> pairs(ProtocolDraft draft, Judged judged) {
        Stream<List<Scope>> scopes = draft.orders().isEmpty() ? Stream.of(List.of(draft.top()))
            : draft.orders().stream().map(draft::scopesOf);
        return scopes.map(some -> some.stream().flatMap(scope -> scope.criteria().stream()).toList())
            .flatMap(tables -> of(tables, draft, judged)).distinct().toList();
    }

    private static Stream<Diagnostic> of(List<TableDraft> tables, ProtocolDraft draft, Judged judged) {
        return IntStream.range(0, tables.size()).boxed().flatMap(later -> tables.subList(0, later).stream()
            .flatMap(first -> plain(first, draft).flatMap(one -> plain(tables.get(later), draft)
                .filter(other -> other.fact().what().equals(one.fact().what()))
                .flatMap(other -> judged.by(one, other)))));
    }

    private static Stream<One> plain(TableDraft table, ProtocolDraft draft) {
        return table.criteria().stream().flatMap(criterion -> criterion.when().stream())
            .flatMap(when -> Ways.of(when.condition(), draft.signs())
                .filter(ways -> ways.size() == 1 && ways.getFirst().isExact()).stream()
                .flatMap(ways -> ways.getFirst().single().stream()).map(fact -> new One(when, fact)));
    }
}
