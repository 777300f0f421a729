package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.At;
import doseward.language.draft.ContainerDraft;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.Container.ByDose;
import doseward.protocol.Container.Filled;
import doseward.protocol.Drug;
import doseward.protocol.Presentation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A bag that the drug file's table decides, where the file has no table for such an infusion. */
final class TableMissing implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().flatMap(order -> of(order).stream()).toList();
    }

    private static Optional<Diagnostic> of(OrderDraft order) {
        Optional<At<Filled>> byDose = order.what().container().flatMap(ContainerDraft::volume)
            .filter(volume -> volume.value() instanceof ByDose);
        return byDose.flatMap(volume -> order.what().drug()
            .flatMap(drug -> without(drug.value().drug(), order)
                .map(mixture -> found(volume, drug.value().drug(), mixture))));
    }

    private static Optional<Presentation> without(Drug drug, OrderDraft order) {
        Stream<Duration> times = order.when().items().stream().flatMap(item -> Stream.concat(
            item.over().stream().map(over -> over.value().atMost()),
            item.steps().stream().flatMap(step -> step.over().stream()).map(At::value)));
        return times.flatMap(time -> drug.presentationFor(time).stream())
            .filter(mixture -> mixture.bags().isEmpty()).findFirst();
    }

    private static Diagnostic found(At<Filled> volume, Drug drug, Presentation mixture) {
        return Diagnostic.error(TableMissing.class, volume.span(),
            "The file of " + drug.name() + " has no table of bags for its " + mixture.name() + ":",
            "Say the volume, such as `250 mL`.",
            "the file of " + drug.name() + " has no table of bags for its " + mixture.name());
    }
}
