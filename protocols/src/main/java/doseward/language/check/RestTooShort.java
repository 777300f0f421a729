package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.At;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A cycle that would begin before the one before has ended. */
final class RestTooShort implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        Optional<At<Duration>> length = draft.course().cycleLength();
        boolean several = draft.course().cycles().filter(cycles -> cycles.value() > 1).isPresent();
        return length.filter(_ -> several).stream()
            .flatMap(time -> draft.orders().stream().flatMap(order -> of(order, time))).toList();
    }

    private static Stream<Diagnostic> of(OrderDraft order, At<Duration> length) {
        return Grid.of(order.when()).stream()
            .filter(grid -> grid.ends().compareTo(length.value().plus(grid.begins())) > 0)
            .map(_ -> Diagnostic.error(RestTooShort.class, length.span(),
                    "The next cycle would begin before the last dose of `" + order.name() + "` has ended:",
                    "Lengthen the cycle, or end the days earlier.",
                    "the next cycle begins before \"" + order.name() + "\" has ended")
                .beside("the next cycle", order.when().days().orElseThrow().span(), "days with doses"));
    }
}
