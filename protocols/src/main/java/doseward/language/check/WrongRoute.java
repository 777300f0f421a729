package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import java.util.List;
import java.util.Optional;

/** A route that the drug file does not know. */
final class WrongRoute implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().flatMap(order -> of(order).stream()).toList();
    }

    private static Optional<Diagnostic> of(OrderDraft order) {
        return order.what().route().flatMap(route -> order.what().drug()
            .filter(drug -> !drug.value().drug().routes().contains(route.value()))
            .map(drug -> {
                List<String> routes = drug.value().drug().routes();
                return Diagnostic.error(WrongRoute.class, route.span(),
                    "The drug file does not know this route:",
                    "It knows " + String.join(", ", routes) + ".",
                    "the drug file knows " + String.join(", ", routes));
            }));
    }
}
