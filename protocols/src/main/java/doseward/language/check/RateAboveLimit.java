package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Span;
import doseward.language.draft.At;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.DoseAmount;
import doseward.protocol.Limits.OfRate;
import doseward.protocol.Limits.Severity;
import doseward.protocol.Pace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A dose that would flow faster than a limit on the rate allows. */
final class RateAboveLimit implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().filter(OrderDraft::isByPump)
            .flatMap(order -> Stream.concat(
                draft.scopesOf(order).stream().flatMap(scope -> scope.limits().rates().stream())
                    .flatMap(limit -> of(draft, order, limit).stream()),
                drugs(order)))
            .distinct().toList();
    }

    private static Optional<Diagnostic> of(ProtocolDraft draft, OrderDraft order, At<OfRate> limit) {
        return switch (limit.value().most()) {
            case Pace.OfVolume(var most) -> Stream.concat(
                    Paces.even(draft, order).stream().filter(flow -> flow.slowest().isAbove(most))
                        .map(flow -> found(flow.said().span(), flow.slowest().toString(), limit)),
                    Paces.profile(order).filter(pace -> pace.value() instanceof Pace.OfVolume(var rate)
                        && rate.isAbove(most))
                        .map(pace -> found(pace.span(), pace.value().toString(), limit)))
                .findFirst();
            case Pace.OfDrug(var most) -> drug(order).filter(flow -> isAbove(flow.value(), most)).findFirst()
                .map(flow -> found(flow.span(), flow.value() + "/h", limit));
        };
    }

    private static Stream<At<DoseAmount>> drug(OrderDraft order) {
        Stream<At<DoseAmount>> profile = Paces.profile(order)
            .flatMap(pace -> pace.value() instanceof Pace.OfDrug(var amount)
                ? Stream.of(new At<>(amount, pace.span())) : Stream.empty());
        return Stream.concat(profile, Paces.drugInAnHour(order));
    }

    private static boolean isAbove(DoseAmount amount, DoseAmount most) {
        return amount.basis() == most.basis() && amount.amount().isLike(most.amount())
            && amount.amount().isAbove(most.amount());
    }

    private static Stream<Diagnostic> drugs(OrderDraft order) {
        return order.what().drug().stream().flatMap(sheet ->
            sheet.value().drug().hardLimits().drugInAnHour(Severity.HARD).stream()
                .flatMap(most -> drug(order).filter(flow -> isAbove(flow.value(), most)).limit(1)
                    .map(flow -> Diagnostic.error(RateAboveLimit.class, flow.span(),
                        "That is " + flow.value() + "/h; the drug file allows at most " + most + "/h:",
                        "Give it more time.",
                        "that is " + flow.value() + "/h, above the drug file's limit of " + most + "/h"))));
    }

    private static Diagnostic found(Span at, String rate, At<OfRate> limit) {
        String kind = limit.value().severity().words();
        return Diagnostic.error(RateAboveLimit.class, at,
                "That is " + rate + ", and the " + kind + " limit on the rate would stop it:",
                "Give it more time or less volume, or look at the limit again.",
                "that is " + rate + ", above the " + kind + " limit on line " + limit.span().line())
            .beside("so fast", limit.span(), "the " + kind + " limit");
    }
}
