package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Span;
import doseward.language.draft.At;
import doseward.language.draft.DosageDraft;
import doseward.language.draft.ItemDraft;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.Dosage;
import doseward.protocol.Product;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Something that leaves a choice, or that no pump gives, in an order that a pump gives. */
final class NurseOnly implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().filter(OrderDraft::isByPump)
            .flatMap(order -> Stream.concat(order.what().product().flatMap(NurseOnly::product).stream(),
                order.when().items().stream().flatMap(NurseOnly::item)))
            .distinct().toList();
    }

    private static Optional<Diagnostic> product(At<Product> product) {
        return switch (product.value()) {
            case Product.Cells _ -> Optional.of(notByPump(product.span(), "cells"));
            case Product.Procedure _ -> Optional.of(notByPump(product.span(), "a procedure"));
            case Product.OfFile(var drug) when drug.vial().isEmpty() ->
                Optional.of(notByPump(product.span(), "a drug whose file describes no vial"));
            case Product.OfFile _, Product.Named _ -> Optional.empty();
        };
    }

    private static Stream<Diagnostic> item(ItemDraft item) {
        return Stream.concat(item.dosage().flatMap(NurseOnly::dosage).stream(),
            item.over().filter(over -> over.value().exactly().isEmpty() && item.profile().isEmpty())
                .map(over -> leavesAChoice(over.span(), "a range of times",
                    "Say one time, or the rates under `profile`.")).stream());
    }

    private static Optional<Diagnostic> dosage(DosageDraft dosage) {
        return switch (dosage.dosage()) {
            case Dosage.Between _ -> Optional.of(leavesAChoice(dosage.span(), "a range of amounts",
                "Say one amount, or name the amounts as `levels`."));
            case Dosage.AsSupplied _, Dosage.AsTheHospitalOrders _ ->
                Optional.of(leavesAChoice(dosage.span(), "`" + dosage.dosage() + "`",
                    "Say the amount, or write `given-by: nurse`."));
            case Dosage.Exactly _, Dosage.Levels _, Dosage.NoAmount _ -> Optional.empty();
        };
    }

    private static Diagnostic leavesAChoice(Span at, String what, String mend) {
        return Diagnostic.error(NurseOnly.class, at,
            "A pump can't choose, and " + what + " leaves a choice:",
            mend,
            "a pump can't choose, and " + what + " leaves a choice");
    }

    private static Diagnostic notByPump(Span at, String what) {
        return Diagnostic.error(NurseOnly.class, at,
            "No pump here gives " + what + ":",
            "Write `given-by: nurse`.",
            "no pump here gives " + what + "; write \"given-by: nurse\"");
    }
}
