package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.OrderDraft.When;
import doseward.language.draft.ProtocolDraft;
import java.util.List;
import java.util.Optional;

/** Doses that are due closer together than they may start. */
final class TooClose implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().flatMap(order -> of(order.when()).stream()).toList();
    }

    private static Optional<Diagnostic> of(When when) {
        return when.every().flatMap(every -> when.neverCloserThan()
            .filter(closest -> every.value().compareTo(closest.value()) < 0)
            .map(closest -> Diagnostic.error(TooClose.class, every.span(),
                    "Each dose would be due before it may start:",
                    "Lengthen `every`, or shorten `never-closer-than`.",
                    "doses are due closer than they may start (line " + closest.span().line() + ")")
                .beside("due", closest.span(), "may start")));
    }
}
