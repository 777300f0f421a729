package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.At;
import doseward.language.draft.ItemDraft;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.Presentation;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** An infusion that lasts longer than its mixture is good for, or may end after that. */
final class OutlivesMixture implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().filter(OrderDraft::isByPump)
            .flatMap(order -> order.when().items().stream().flatMap(OutlivesMixture::longest)
                .flatMap(over -> of(order, over))).distinct().toList();
    }

    private static Stream<At<Duration>> longest(ItemDraft item) {
        return Stream.concat(item.over().stream().map(over -> new At<>(over.value().atMost(), over.span())),
            item.steps().stream().flatMap(step -> step.over().stream()));
    }

    private static Stream<Diagnostic> of(OrderDraft order, At<Duration> over) {
        Duration late = order.when().mayStartLateBy().map(At::value).orElse(Duration.ZERO);
        return order.what().drug().stream()
            .flatMap(drug -> drug.value().drug().presentationFor(over.value()).stream())
            .map(Presentation::useWithin).flatMap(good -> good.stream()).flatMap(good -> {
                if (over.value().compareTo(good) > 0) {
                    return Stream.of(found(over, good, "this one runs " + Told.time(over.value())));
                }
                return over.value().plus(late).compareTo(good) <= 0 ? Stream.empty()
                    : Stream.of(found(over, good, "one that is begun " + Told.time(late) + " late ends after "
                        + Told.time(over.value().plus(late))).asWarning());
            });
    }

    private static Diagnostic found(At<Duration> over, Duration good, String runs) {
        return Diagnostic.error(OutlivesMixture.class, over.span(),
            "The bag is good for " + Told.time(good) + " from preparation, and " + runs + ":",
            "Split it into several doses, one bag each, or let it start less late.",
            "the bag is good for " + Told.time(good) + ", and " + runs);
    }
}
