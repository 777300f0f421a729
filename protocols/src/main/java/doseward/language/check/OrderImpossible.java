package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.At;
import doseward.language.draft.ItemDraft;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.Schedule.Days;
import doseward.protocol.Schedule.Numbered;
import doseward.protocol.Schedule.Origin;
import doseward.protocol.Starts;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An order whose days are over before it may begin by what it starts after. */
final class OrderImpossible implements Check {
    private static final Duration DAY = Duration.ofDays(1);

    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().filter(order -> Circle.from(draft, order).isEmpty())
            .flatMap(order -> order.when().starts().stream()
            .flatMap(starts -> Grid.cycles(draft).boxed()
                .flatMap(cycle -> of(draft, order, starts, cycle).stream()).limit(1))).toList();
    }

    private static Optional<Diagnostic> of(ProtocolDraft draft, OrderDraft order, At<Starts> starts,
            int cycle) {
        Optional<Duration> earliest = Beginnings.earliest(draft, order, cycle);
        Optional<Duration> last = last(draft, order, cycle);
        return earliest.flatMap(begins -> last.filter(day -> begins.compareTo(day.plus(DAY)) >= 0)
            .map(day -> found(order, starts, begins.minus(day.plus(DAY)))));
    }

    /** When the last of the order's days begins; empty where days are counted from its own start. */
    private static Optional<Duration> last(ProtocolDraft draft, OrderDraft order, int cycle) {
        List<ItemDraft> items = order.when().items().stream().filter(item -> item.isInCycle(cycle)).toList();
        boolean counted = items.stream().allMatch(item -> item.days()
            .filter(days -> days.value() instanceof Numbered numbered && numbered.origin() == Origin.CYCLE)
            .isPresent());
        return !counted ? Optional.empty() : items.stream().flatMap(item -> days(draft, item, cycle))
            .max(Comparator.naturalOrder());
    }

    private static Stream<Duration> days(ProtocolDraft draft, ItemDraft item, int cycle) {
        Days days = item.days().orElseThrow().value();
        return days instanceof Numbered numbered
            ? new Origins(Beginnings.firstDay(draft), cycle, Origins.ALWAYS).days(numbered).stream()
            : Stream.empty();
    }

    private static Diagnostic found(OrderDraft order, At<Starts> starts, Duration late) {
        At<Days> days = order.when().items().getLast().days().orElseThrow();
        String when = late.compareTo(Duration.ofHours(1)) < 0 ? "just as its last day ends"
            : Told.time(whole(late)) + " after its last day has ended";
        return Diagnostic.error(OrderImpossible.class, starts.span(),
                "`" + order.name() + "` could begin " + when + ", so it would never be given:",
                "Shorten the time, or move the days.",
                "\"" + order.name() + "\" could begin only " + when)
            .beside("not before", days.span(), "its days");
    }

    /** In whole days, or in whole hours where it is less than two. */
    private static Duration whole(Duration time) {
        return time.toDays() > 1 ? Duration.ofDays(time.toDays()) : Duration.ofHours(time.toHours());
    }
}
