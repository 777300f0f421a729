package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.At;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.plan.Capability;
import doseward.protocol.Over;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.util.List;
import java.util.Optional;

/** A bag in a time in which no pump we know can give it. */
final class RateBeyondPump implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().filter(OrderDraft::isByPump)
            .flatMap(order -> Worked.of(draft, order).stream())
            .flatMap(worked -> worked.whole(worked.patients().largest())
                .flatMap(whole -> worked.over().flatMap(over -> of(whole, over))).stream())
            .distinct().toList();
    }

    private static Optional<Diagnostic> of(Volume whole, At<Over> over) {
        Volume largest = Capability.USUAL.largest();
        if (whole.isAbove(largest)) {
            return Optional.of(found(over, "That is " + whole + "; no pump we know infuses more than "
                + largest));
        }
        Rate rate = Rate.toDeliver(whole, over.value().atMost());
        Rate fastest = Capability.USUAL.fastest();
        return rate.isAbove(fastest)
            ? Optional.of(found(over, "That is " + rate + "; no pump we know makes more than " + fastest))
            : Optional.empty();
    }

    private static Diagnostic found(At<Over> over, String says) {
        return Diagnostic.error(RateBeyondPump.class, over.span(), says + ":",
            "Give it more time, or less volume.",
            Told.lower(says));
    }
}
