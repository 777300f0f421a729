package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import java.util.List;
import java.util.Optional;

/** A route that the drug file does not know, or that no pump infuses by here. */
final class WrongRoute implements Check {
    private static final String PUMPED = "intravenous";

    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().flatMap(order -> of(order).stream()).toList();
    }

    private static Optional<Diagnostic> of(OrderDraft order) {
        return order.what().route().flatMap(route -> order.what().drug()
            .filter(drug -> !drug.value().drug().routes().contains(route.value()) || !route.value()
            .equals(PUMPED))
            .map(drug -> {
                List<String> routes = drug.value().drug().routes();
                boolean known = routes.contains(route.value());
                return Diagnostic.error(WrongRoute.class, route.span(),
                    known ? "The drug's bag is made for an intravenous infusion:"
                        : "The drug file does not know this route:",
                    known ? "A pump gives it intravenously; another route is not planned here yet."
                        : "It knows " + String.join(", ", routes) + ".",
                    known ? "a pump gives the drug intravenously"
                        : "the drug file knows " + String.join(", ", routes));
            }));
    }
}
