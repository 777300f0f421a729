package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.At;
import doseward.language.draft.ItemDraft;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.Schedule.Days;
import doseward.protocol.Schedule.Numbered;
import doseward.protocol.Schedule.OnWeekdays;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A day that two items of one order claim. */
final class ItemsOverlap implements Check {
    /** Items beyond these are not compared; an order has a handful. */
    private static final int MOST = 100;

    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        int cycles = draft.course().cycles().map(At::value).orElse(1);
        return draft.orders().stream().flatMap(order -> of(order, cycles)).toList();
    }

    private static Stream<Diagnostic> of(OrderDraft order, int cycles) {
        List<ItemDraft> items = order.when().items().stream().limit(MOST).toList();
        return IntStream.range(0, items.size()).boxed().flatMap(later -> items.subList(0, later).stream()
            .filter(first -> IntStream.rangeClosed(1, cycles).anyMatch(cycle ->
                first.isInCycle(cycle) && items.get(later).isInCycle(cycle)))
            .flatMap(first -> of(first, items.get(later)).stream()));
    }

    private static Optional<Diagnostic> of(ItemDraft first, ItemDraft second) {
        return first.days().flatMap(one -> second.days().flatMap(two -> shared(one.value(), two.value())
            .map(day -> found(day, one, two))));
    }

    /** A day that both name, in words. */
    private static Optional<String> shared(Days one, Days two) {
        if (one instanceof Numbered(var origin, var days, var weeks)
                && two instanceof Numbered(var origin2, var days2, var weeks2) && origin == origin2) {
            Optional<Integer> day = common(days, days2);
            return weeks.isEmpty() && weeks2.isEmpty() ? day.map(number -> "Day " + number)
                : common(weeks, weeks2).flatMap(week ->
                    day.map(number -> "Day " + number + " of week " + week));
        }
        if (one instanceof OnWeekdays(var weekdays, var weeks)
                && two instanceof OnWeekdays(var weekdays2, var weeks2)) {
            boolean together = weeks.isEmpty() || weeks2.isEmpty() || common(weeks, weeks2).isPresent();
            return common(weekdays, weekdays2).filter(_ -> together).map(ItemsOverlap::words);
        }
        return Optional.empty();
    }

    private static String words(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    private static <T> Optional<T> common(List<T> some, List<T> others) {
        return some.stream().filter(others::contains).findFirst();
    }

    private static Diagnostic found(String day, At<Days> first, At<Days> second) {
        return Diagnostic.error(ItemsOverlap.class, second.span(), day + " is in both; which is given?",
                "Give each day to one item.",
                Told.lower(day) + " is also in the item on line "
                    + first.span().line())
            .beside("and here", first.span(), "here");
    }
}
