package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.ItemDraft;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.language.draft.Timings;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A dose that is due while the one before still runs. */
final class DosesOverlap implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().flatMap(order -> {
            List<Diagnostic> within = order.when().items().stream()
                .flatMap(item -> of(item).stream()).toList();
            return within.isEmpty() ? across(draft, order).stream() : within.stream();
        }).distinct().toList();
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

    /** A dose of one item that still runs when one of another is due. */
    private static Optional<Diagnostic> across(ProtocolDraft draft, OrderDraft order) {
        return Grid.all(draft, order).flatMap(grid -> IntStream.range(1, grid.doses()).boxed()
                .filter(index -> grid.slots().get(index - 1).meets(grid.slots().get(index)))
                .map(index -> across(grid.slots().get(index - 1).item(), grid.slots().get(index).item())))
            .flatMap(Optional::stream).findFirst();
    }

    private static Optional<Diagnostic> across(ItemDraft before, ItemDraft after) {
        return before.over().flatMap(over -> after.days().filter(_ -> before != after).map(days ->
            Diagnostic.error(DosesOverlap.class, over.span(),
                "A dose is due while one of other days still runs:",
                "Shorten `over`, or move the days apart.",
                "a dose of other days is due while this one still runs (line " + days.span().line() + ")")
            .beside("it runs so long", days.span(), "the next is due")));
    }
}
