package doseward.language.draft;

import doseward.protocol.Order.WhenHeld;
import doseward.protocol.Starts;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When an order is given, as far as it could be read.
 *
 * @param items one where the order says it itself, or those under {@code doses}; what the order says for all
 *     of them stands in each
 */
public record When(
        List<ItemDraft> items,
        Optional<At<Starts>> starts,
        Optional<ConditionDraft> onlyIf,
        Optional<At<Duration>> mayStartLateBy,
        Optional<At<Duration>> neverCloserThan,
        Optional<At<WhenHeld>> whenHeld) {

    private static final Duration A_DAY = Duration.ofDays(1);

    public When {
        items = List.copyOf(items);
    }

    /**
     * How late a dose may start. Where a nurse's order does not say it: half the time to the next dose, so
     * that none comes nearer to the next than to its own time; a day at most.
     */
    public Duration lateness() {
        return mayStartLateBy.map(At::value).orElseGet(() -> items.stream()
            .flatMap(item -> Timings.apart(item).stream()).map(every -> every.value().dividedBy(2))
            .filter(half -> half.compareTo(A_DAY) < 0).min(Comparator.naturalOrder()).orElse(A_DAY));
    }
}
