package doseward.language.check;

import doseward.diagnostic.Span;
import doseward.language.draft.At;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.DoseAmount;
import doseward.protocol.DoseAmount.Basis;
import doseward.protocol.Pace;
import java.util.List;
import java.util.stream.Stream;

/** Where a protocol counts something for each square metre of body surface. */
final class BySurface {
    private BySurface() {}

    /** In the order of the file. */
    static List<Span> places(ProtocolDraft draft) {
        return Stream.of(
                draft.orders().stream().map(OrderDraft::amounts).flatMap(List::stream),
                draft.orders().stream().flatMap(BySurface::profile),
                Rules.scopes(draft).flatMap(scope -> scope.limits().amounts().stream())
                    .map(limit -> new At<>(limit.value().most(), limit.span())),
                Rules.scopes(draft).flatMap(scope -> scope.limits().rates().stream())
                    .flatMap(limit -> drug(limit.value().most(), limit.span())),
                draft.allCompanions().stream().flatMap(companion -> companion.dosage().stream())
                    .flatMap(dosage -> dosage.amounts().stream()))
            .flatMap(amounts -> amounts).filter(amount -> amount.value().basis() == Basis.PER_M2)
            .map(At::span).sorted().toList();
    }

    private static Stream<At<DoseAmount>> profile(OrderDraft order) {
        return order.when().items().stream().flatMap(item -> item.profile().stream())
            .flatMap(segment -> segment.pace().stream())
            .flatMap(pace -> drug(pace.value(), pace.span()));
    }

    private static Stream<At<DoseAmount>> drug(Pace pace, Span span) {
        return pace instanceof Pace.OfDrug(var amount) ? Stream.of(new At<>(amount, span)) : Stream.empty();
    }
}
