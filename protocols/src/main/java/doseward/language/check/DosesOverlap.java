package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.ItemDraft;
import doseward.language.draft.ProtocolDraft;
import java.util.List;
import java.util.Optional;

/** A dose that is due while the one before still runs. */
final class DosesOverlap implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().flatMap(order -> order.when().items().stream())
            .flatMap(item -> of(item).stream()).distinct().toList();
    }

    private static Optional<Diagnostic> of(ItemDraft item) {
        return item.over().flatMap(over -> Timings.apart(item)
            .filter(every -> over.value().atMost().compareTo(every.value()) > 0)
            .map(every -> Diagnostic.error(DosesOverlap.class, over.span(),
                    "The next dose is due while this one still runs:",
                    "Shorten `over`, or lengthen `every`.",
                    "the next dose is due while this one still runs (line " + every.span().line() + ")")
                .beside("it runs so long", every.span(), "the next is due")));
    }
}
