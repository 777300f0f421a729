package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.quantity.Amount;
import java.util.List;
import java.util.stream.Stream;

/** A rounding step so large that nothing is left for the lightest patient. */
final class RoundsToNothing implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().flatMap(order -> of(draft, order)).toList();
    }

    private static Stream<Diagnostic> of(ProtocolDraft draft, OrderDraft order) {
        return Worked.of(draft, order).stream()
            .filter(worked -> worked.roundedTo().isPresent() && worked.smallest().isZero())
            .map(worked -> found(worked, order));
    }

    private static Diagnostic found(Worked worked, OrderDraft order) {
        String who = worked.words(worked.patients().smallest()) + " rounding leaves no drug";
        return Diagnostic.error(RoundsToNothing.class, order.what().roundedTo().orElseThrow().span(),
                "For " + who + ":", "Round to a smaller step.", "for " + who)
            .beside("the step", worked.said().span(), "the amount");
    }
}
