package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.At;
import doseward.language.draft.ItemDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.Schedule.Days;
import doseward.protocol.Schedule.Grid;
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
        return draft.orders().stream().flatMap(order -> order.when().items().stream())
            .flatMap(DosesDoNotFit::of).distinct().toList();
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
            case Grid(var every, _) -> Optional.of(weeks * Runs.of(numbered.days()).stream()
                .mapToInt(run -> Math.toIntExact(Math.ceilDiv(DAY.multipliedBy(run).toMillis(),
                    every.toMillis()))).sum());
            case doseward.protocol.Schedule.EachDay eachDay ->
                Optional.of(weeks * numbered.days().size() * eachDay.times());
            case doseward.protocol.Schedule.InARow _ -> Optional.empty();
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
