package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.OrderDraft.When;
import doseward.language.draft.ProtocolDraft;
import java.util.List;
import java.util.Optional;

/** A dose that is due while the one before still runs. */
final class DosesOverlap implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().flatMap(order -> of(order.when()).stream()).toList();
    }

    private static Optional<Diagnostic> of(When when) {
        return when.over().flatMap(over -> when.every()
            .filter(every -> over.value().compareTo(every.value()) > 0)
            .map(every -> Diagnostic.error(DosesOverlap.class, over.span(),
                    "The next dose is due while this one still runs:",
                    "Shorten `over`, or lengthen `every`.",
                    "the next dose is due while this one still runs (line " + every.span().line() + ")")
                .beside("it runs so long", every.span(), "the next is due")));
    }
}
