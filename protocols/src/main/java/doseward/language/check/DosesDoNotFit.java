package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Span;
import doseward.language.draft.At;
import doseward.language.draft.ItemDraft;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.language.draft.Runs;
import doseward.protocol.Schedule;
import doseward.protocol.Schedule.Days;
import doseward.protocol.Schedule.Numbered;
import doseward.protocol.Schedule.Pattern;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** More doses than can start in the days. */
final class DosesDoNotFit implements Check {
    private static final Duration DAY = Duration.ofDays(1);

    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().flatMap(order -> order.when().items().stream()
                .flatMap(item -> Stream.concat(of(item), late(draft, order, item))).limit(1))
            .distinct().toList();
    }

    /** Where the order begins later than its days, fewer can start than fit into them. */
    private static Stream<Diagnostic> late(ProtocolDraft draft, OrderDraft order, ItemDraft item) {
        boolean alone = order.when().items().size() == 1;
        return !alone ? Stream.empty() : order.when().starts().stream().flatMap(starts ->
            item.atMost().stream().flatMap(atMost -> Grid.cycles(draft)
                .mapToObj(cycle -> Grid.of(draft, order, cycle)).flatMap(Optional::stream)
                .filter(grid -> !grid.isEmpty() && grid.doses() < atMost.value())
                .map(grid -> late(atMost, grid.doses(), starts.span())).limit(1)));
    }

    private static Diagnostic late(At<Integer> atMost, int fitting, Span starts) {
        return Diagnostic.error(DosesDoNotFit.class, atMost.span(),
                "By what the order starts after, only " + fitting + " can start in its days:",
                "Write more days, a shorter time, or `" + fitting + " doses`.",
                "only " + fitting + " doses can start in the days, beginning so late (line "
                    + starts.line() + ")")
            .beside("so many", starts, "begins so late");
    }

    private static Stream<Diagnostic> of(ItemDraft item) {
        return item.atMost().stream().flatMap(atMost -> item.days().stream()
            .flatMap(days -> item.pattern().flatMap(pattern -> fitting(days.value(), pattern.value()))
                .filter(fitting -> atMost.value() > fitting)
                .map(fitting -> found(atMost, days, fitting)).stream()));
    }

    /** How many can start in the days of one cycle, where it can be told. */
    private static Optional<Integer> fitting(Days days, Pattern pattern) {
        if (!(days instanceof Numbered numbered)) {
            return Optional.empty();
        }
        int weeks = Math.max(1, numbered.weeks().size());
        return switch (pattern) {
            case Schedule.Grid(var every, _) -> Optional.of(weeks * Runs.of(numbered.days()).stream()
                .mapToInt(run -> Math.toIntExact(Math.ceilDiv(DAY.multipliedBy(run).toMillis(),
                    every.toMillis()))).sum());
            case Schedule.EachDay eachDay ->
                Optional.of(weeks * numbered.days().size() * eachDay.times());
            case Schedule.InARow _ -> Optional.empty();
        };
    }

    private static Diagnostic found(At<Integer> atMost, At<Days> days, int fitting) {
        int left = atMost.value() - fitting;
        return Diagnostic.error(DosesDoNotFit.class, atMost.span(),
                "In these days only " + fitting + " can start; " + left + " could never:",
                "Write more days, a shorter `every`, or `" + fitting + " doses`.",
                "only " + fitting + " doses can start in the days (line " + days.span().line() + ")")
            .beside("so many", days.span(), "in these days");
    }
}
