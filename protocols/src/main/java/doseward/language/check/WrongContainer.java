package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.ContainerDraft;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.Presentation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A bag where the drug file knows only syringes, or a syringe where it knows only bags. */
final class WrongContainer implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().flatMap(order -> order.what().container().stream()
            .flatMap(container -> of(order, container))).distinct().toList();
    }

    private static Stream<Diagnostic> of(OrderDraft order, ContainerDraft container) {
        String kind = container.kind().name().toLowerCase(Locale.ROOT);
        return WrongDiluent.mixtures(order).map(Presentation::containers)
            .filter(known -> !known.isEmpty() && known.stream().noneMatch(one -> one.contains(kind)))
            .map(known -> Diagnostic.error(WrongContainer.class, container.at(),
                "The drug file knows no " + kind + " for this infusion:",
                "It knows: " + String.join(", ", known) + ".",
                "the drug file knows no " + kind + " for this; it knows " + String.join(", ", known)));
    }
}
