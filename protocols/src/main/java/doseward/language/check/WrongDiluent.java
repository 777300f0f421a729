package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.At;
import doseward.language.draft.DrugSheet;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.OrderDraft.BagDraft;
import doseward.language.draft.ProtocolDraft;
import java.util.List;
import java.util.Optional;

/** A fluid that the drug file does not allow, or forbids with a reason. */
final class WrongDiluent implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().flatMap(order -> of(order).stream()).toList();
    }

    private static Optional<Diagnostic> of(OrderDraft order) {
        return order.what().drug().flatMap(drug -> order.what().bag().flatMap(BagDraft::diluent)
            .filter(diluent -> !drug.value().drug().presentations().getFirst().diluents()
                .contains(diluent.value()))
            .map(diluent -> found(diluent, drug.value())));
    }

    private static Diagnostic found(At<String> diluent, DrugSheet drug) {
        String fluid = Short.of(diluent.value());
        String reason = drug.neverWith().stream().filter(warned -> warned.what().equals(diluent.value()))
            .findFirst()
            .map(warned -> "The drug file forbids " + fluid + ": " + warned.because() + ".")
            .orElse("The drug file does not know " + fluid + " as a diluent.");
        String permitted = String.join(", ", drug.drug().presentations().getFirst().diluents());
        return Diagnostic.error(WrongDiluent.class, diluent.span(), reason, "Permitted: " + permitted + ".",
            "the drug file does not allow " + fluid + "; permitted: " + permitted);
    }
}
