package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.At;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.plan.Capability;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A bag in a time in which no pump we know can give it. */
final class RateBeyondPump implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().flatMap(order -> Worked.of(draft, order)
            .flatMap(worked -> worked.whole(worked.range().heaviest()))
            .flatMap(whole -> order.when().over().flatMap(over -> of(whole, over))).stream()).toList();
    }

    private static Optional<Diagnostic> of(Volume whole, At<Duration> over) {
        Volume largest = Capability.USUAL.largest();
        if (whole.isAbove(largest)) {
            return Optional.of(found(over, "That is " + whole + "; no pump we know infuses more than "
                + largest));
        }
        Rate rate = Rate.toDeliver(whole, over.value());
        Rate fastest = Capability.USUAL.fastest();
        return rate.isAbove(fastest)
            ? Optional.of(found(over, "That is " + rate + "; no pump we know makes more than " + fastest))
            : Optional.empty();
    }

    private static Diagnostic found(At<Duration> over, String says) {
        return Diagnostic.error(RateBeyondPump.class, over.span(), says + ":",
            "Give it more time, or less volume.",
            Character.toLowerCase(says.charAt(0)) + says.substring(1));
    }
}
