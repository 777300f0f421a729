package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.At;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.plan.Capability;
import doseward.protocol.DoseAmount;
import doseward.protocol.Over;
import doseward.protocol.Pace;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A bag in a time in which no pump we know can give it. */
final class RateBeyondPump implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        List<OrderDraft> orders = draft.orders().stream().filter(OrderDraft::isByPump).toList();
        Stream<Diagnostic> even = orders.stream().flatMap(order -> Worked.of(draft, order).stream())
            .flatMap(worked -> worked.whole(worked.patients().largest())
                .flatMap(whole -> worked.over().flatMap(over -> of(whole, over))).stream());
        Stream<Diagnostic> profile = orders.stream().flatMap(order -> Paces.profile(order)
            .flatMap(pace -> rate(draft, order, pace.value()).flatMap(rate -> of(pace, rate)).stream()));
        return Stream.concat(even, profile).distinct().toList();
    }

    private static Optional<Diagnostic> of(Volume whole, At<Over> over) {
        Volume largest = Capability.USUAL.largest();
        return whole.isAbove(largest)
            ? Optional.of(found(over, "That is " + whole + "; no pump we know infuses more than " + largest))
            : of(over, Rate.toDeliver(whole, over.value().atMost()));
    }

    private static Optional<Diagnostic> of(At<?> said, Rate rate) {
        Rate fastest = Capability.USUAL.fastest();
        return rate.isAbove(fastest)
            ? Optional.of(found(said, "That is " + rate + "; no pump we know makes more than " + fastest))
            : Optional.empty();
    }

    /** The rate at which a pump is set for a pace; of drug, the fastest of any amount that counts alike. */
    private static Optional<Rate> rate(ProtocolDraft draft, OrderDraft order, Pace pace) {
        return switch (pace) {
            case Pace.OfVolume(var rate) -> Optional.of(rate);
            case Pace.OfDrug(var inAnHour) -> Worked.of(draft, order).stream()
                .filter(worked -> isAlike(worked.said().value(), inAnHour))
                .flatMap(worked -> worked.whole(worked.patients().largest())
                    .map(whole -> rate(whole, worked.said().value(), inAnHour)).stream())
                .max(Rate::compareTo);
        };
    }

    private static boolean isAlike(DoseAmount amount, DoseAmount inAnHour) {
        return amount.basis() == inAnHour.basis() && amount.amount().isLike(inAnHour.amount())
            && amount.amount().count() > 0;
    }

    /** The share of the whole that flows in an hour. Rounds down. */
    private static Rate rate(Volume whole, DoseAmount amount, DoseAmount inAnHour) {
        BigInteger rate = BigInteger.valueOf(whole.microlitres())
            .multiply(BigInteger.valueOf(inAnHour.amount().count()))
            .divide(BigInteger.valueOf(amount.amount().count()));
        return new Rate(rate.min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact());
    }

    private static Diagnostic found(At<?> said, String says) {
        return Diagnostic.error(RateBeyondPump.class, said.span(), says + ":",
            "Give it more time, or less volume.",
            Told.lower(says));
    }
}
