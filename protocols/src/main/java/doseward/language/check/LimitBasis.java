package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.At;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.DoseAmount;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Limits at the top and in an order that are counted differently, so that nobody can say which is the
 * stricter.
 */
final class LimitBasis implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().flatMap(order -> of(draft, order)).toList();
    }

    private static Stream<Diagnostic> of(ProtocolDraft draft, OrderDraft order) {
        return Stream.concat(
            differing(draft.top().limits().softAmount(), order.scope().limits().softAmount()),
            differing(draft.top().limits().hardAmount(), order.scope().limits().hardAmount()));
    }

    private static Stream<Diagnostic> differing(Optional<At<DoseAmount>> top, Optional<At<DoseAmount>> own) {
        return own.stream().flatMap(mine -> top.stream()
            .filter(theirs -> theirs.value().basis() != mine.value().basis())
            .map(theirs -> found(mine, theirs)));
    }

    private static Diagnostic found(At<DoseAmount> own, At<DoseAmount> top) {
        return Diagnostic.error(LimitBasis.class, own.span(),
                "One of these limits is for each kilogram and the other is flat, so which is stricter "
                    + "depends on the patient, and this version can't hold both yet:",
                "Write both in the same way.",
                "this limit and the one on line " + top.span().line() + " are counted differently")
            .beside("in this order", top.span(), "for all orders");
    }
}
