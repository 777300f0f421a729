package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.At;
import doseward.language.draft.DrugSheet;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ContainerDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.Presentation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A fluid that the drug file does not allow, or forbids with a reason. */
final class WrongDiluent implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().flatMap(order -> of(order).stream()).toList();
    }

    private static Optional<Diagnostic> of(OrderDraft order) {
        return order.what().drug().flatMap(drug -> order.what().container().flatMap(ContainerDraft::diluent)
            .flatMap(diluent -> mixtures(order)
                .filter(mixture -> !mixture.diluents().contains(diluent.value())).findFirst()
                .map(mixture -> found(diluent, drug.value(), mixture))));
    }

    /** Those of the drug's mixtures that the order's doses are made as. */
    static Stream<Presentation> mixtures(OrderDraft order) {
        return order.what().drug().stream().flatMap(drug -> order.when().items().stream()
            .flatMap(item -> Stream.concat(item.over().stream().map(over -> over.value().atMost()),
                item.steps().stream().flatMap(step -> step.over().stream()).map(At::value)))
            .flatMap(over -> drug.value().drug().presentationFor(over).stream())).distinct();
    }

    private static Diagnostic found(At<String> diluent, DrugSheet drug, Presentation mixture) {
        String fluid = Short.of(diluent.value());
        String reason = drug.neverWith().stream().filter(warned -> warned.what().equals(diluent.value()))
            .findFirst()
            .map(warned -> "The drug file forbids " + fluid + ": " + warned.because() + ".")
            .orElse("The drug file does not know " + fluid + " as a diluent.");
        String permitted = String.join(", ", mixture.diluents());
        return Diagnostic.error(WrongDiluent.class, diluent.span(), reason, "Permitted: " + permitted + ".",
            "the drug file does not allow " + fluid + "; permitted: " + permitted);
    }
}
