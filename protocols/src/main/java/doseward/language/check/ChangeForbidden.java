package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.ProtocolDraft;
import doseward.language.draft.Scope;
import doseward.language.draft.Scope.ChangesDraft;
import java.util.List;
import java.util.stream.Stream;

/** An order that changes its amount where the protocol says that none does, or the other way round. */
final class ChangeForbidden implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.top().changes().stream().flatMap(top -> draft.orders().stream()
            .map(order -> order.scope()).filter(own -> own != draft.top())
            .flatMap(own -> differing(top, own))).distinct().toList();
    }

    private static Stream<Diagnostic> differing(ChangesDraft top, Scope own) {
        return own.changes().stream().filter(mine -> mine.never() != top.never() && mine.key() != top.key())
            .map(mine -> found(mine, top));
    }

    private static Diagnostic found(ChangesDraft own, ChangesDraft top) {
        String says = top.never() ? "The protocol says that no amount changes, and this order changes it:"
            : "The protocol changes amounts, and this order says that none changes:";
        return Diagnostic.error(ChangeForbidden.class, own.key(), says, "Keep one of the two.",
                "this order and the protocol (line " + top.key().line() + ") disagree on changes")
            .beside("of this order", top.key(), "of the protocol");
    }
}
