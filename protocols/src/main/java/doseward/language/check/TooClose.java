package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.When;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.language.draft.Timings;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Doses that are due closer together than they may start. */
final class TooClose implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().flatMap(order -> {
            List<Diagnostic> within = of(order.when()).distinct().toList();
            return within.isEmpty() ? across(draft, order).stream() : within.stream();
        }).distinct().toList();
    }

    /** Doses of different items of an order, whose last and first lie too close. */
    private static Optional<Diagnostic> across(ProtocolDraft draft, OrderDraft order) {
        return order.when().neverCloserThan().flatMap(closest -> Grid.all(draft, order)
            .flatMap(grid -> IntStream.range(1, grid.doses()).boxed()
                .filter(index -> grid.slots().get(index).start().minus(grid.slots().get(index - 1).start())
                    .compareTo(closest.value()) < 0)
                .map(index -> grid.slots().get(index).item()))
            .findFirst().flatMap(item -> item.days().map(days -> Diagnostic.error(TooClose.class,
                    days.span(), "On these days a dose would be due before it may start:",
                    "Move the days, or shorten `never-closer-than`.",
                    "on these days doses are due closer than they may start (line " + closest.span().line()
                        + ")")
                .beside("due", closest.span(), "may start"))));
    }

    private static Stream<Diagnostic> of(When when) {
        return when.items().stream().flatMap(item -> Timings.apart(item).stream())
            .flatMap(every -> when.neverCloserThan().stream()
            .filter(closest -> every.value().compareTo(closest.value()) < 0)
            .map(closest -> Diagnostic.error(TooClose.class, every.span(),
                    "Each dose would be due before it may start:",
                    "Lengthen `every`, or shorten `never-closer-than`.",
                    "doses are due closer than they may start (line " + closest.span().line() + ")")
                .beside("due", closest.span(), "may start")));
    }
}
