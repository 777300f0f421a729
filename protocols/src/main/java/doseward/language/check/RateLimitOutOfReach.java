package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.check.Paces.Flow;
import doseward.language.draft.At;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.Limits.OfRate;
import doseward.protocol.Pace;
import doseward.quantity.Rate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A limit on the rate so high that nothing that is ordered flows nearly so fast. */
final class RateLimitOutOfReach implements Check {
    /** A limit that is less than twice as high may be meant so. */
    private static final int FAR = 2;

    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return Stream.concat(
            draft.top().limits().rates().stream().flatMap(limit -> of(draft, draft.orders(), limit).stream()),
            draft.orders().stream().flatMap(order -> order.scope().limits().rates().stream()
                .flatMap(limit -> of(draft, List.of(order), limit).stream()))).toList();
    }

    private static Optional<Diagnostic> of(ProtocolDraft draft, List<OrderDraft> orders, At<OfRate> limit) {
        List<OrderDraft> pumps = orders.stream().filter(OrderDraft::isByPump).toList();
        List<List<Flow>> flows = pumps.stream().map(order -> Paces.even(draft, order)).toList();
        if (pumps.isEmpty() || flows.stream().anyMatch(List::isEmpty)
                || !(limit.value().most() instanceof Pace.OfVolume(var most))) {
            return Optional.empty();
        }
        Rate fastest = flows.stream().flatMap(List::stream).map(Flow::fastest).max(Rate::compareTo)
            .orElseThrow();
        return most.microlitresPerHour() / FAR < Math.max(1, fastest.microlitresPerHour()) ? Optional.empty()
            : Optional.of(Diagnostic.error(RateLimitOutOfReach.class, limit.span(),
                "Nothing here flows faster than " + fastest + ", so this limit can never act:",
                "Has a point slipped, or was another time meant than an hour?",
                "nothing flows faster than " + fastest + "; this limit can never act").asWarning());
    }
}
