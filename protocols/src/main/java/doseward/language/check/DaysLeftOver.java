package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Span;
import doseward.language.draft.At;
import doseward.language.draft.ItemDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.language.draft.Runs;
import doseward.protocol.Schedule;
import doseward.protocol.Schedule.Numbered;
import doseward.protocol.Schedule.Origin;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Days at the end of an order on which no dose would ever start, for all have been given before. */
final class DaysLeftOver implements Check {
    /** A day or two to spare may be meant so. */
    private static final int SHARE = 2;

    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().filter(order -> order.when().starts().isEmpty())
            .flatMap(order -> order.when().items().stream().flatMap(item -> of(item).stream()))
            .distinct().toList();
    }

    private static Optional<Diagnostic> of(ItemDraft item) {
        boolean plain = item.days().filter(days -> days.value() instanceof Numbered numbered
            && numbered.origin() == Origin.CYCLE).isPresent();
        Optional<Schedule.Grid> every = item.pattern().map(At::value)
            .flatMap(pattern -> pattern instanceof Schedule.Grid grid ? Optional.of(grid) : Optional.empty());
        if (!plain || every.isEmpty() || item.atMost().isEmpty()) {
            return Optional.empty();
        }
        Numbered days = (Numbered) item.days().orElseThrow().value();
        List<Integer> runs = Runs.of(days.days());
        long lastDay = runs.size() == 1 ? runs.getFirst() : 0;
        Duration last = every.orElseThrow().atMost().multipliedBy(item.atMost().orElseThrow().value() - 1L);
        long needed = last.toDays() + 1;
        return needed * SHARE <= lastDay ? Optional.of(found(item, needed, lastDay)) : Optional.empty();
    }

    private static Diagnostic found(ItemDraft item, long needed, long days) {
        Span pattern = item.pattern().orElseThrow().span();
        String says = "All " + item.atMost().orElseThrow().value() + " doses have started by day " + needed
            + " of these " + days;
        return Diagnostic.error(DaysLeftOver.class, item.days().orElseThrow().span(), says + ":",
                "Write fewer days, or look at `every` and `at-most` again.",
                Told.lower(says)).asWarning()
            .beside("so many days", pattern, "so often");
    }
}
