package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.At;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.CourseShape.Gap;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A cycle that would begin before the one before has ended. */
final class RestTooShort implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        int cycles = draft.course().cycles().map(At::value).orElse(1);
        return Grid.cycles(draft).filter(cycle -> cycle < cycles).boxed()
            .flatMap(cycle -> draft.course().gapAfter(cycle).stream()
                .filter(gap -> !gap.value().fromEnd())
                .flatMap(gap -> draft.orders().stream().flatMap(order -> of(draft, order, cycle, gap))))
            .distinct().toList();
    }

    private static Stream<Diagnostic> of(ProtocolDraft draft, OrderDraft order, int cycle, At<Gap> length) {
        Duration begins = begins(draft, cycle);
        return Grid.of(draft, order, cycle).stream().filter(grid -> !grid.isEmpty())
            .filter(grid -> grid.ends().compareTo(length.value().atLeast().longest().plus(begins)) > 0)
            .map(grid -> found(order, grid, length));
    }

    /** When the first of the cycle's doses is due. */
    private static Duration begins(ProtocolDraft draft, int cycle) {
        return draft.orders().stream().flatMap(order -> Grid.of(draft, order, cycle).stream())
            .filter(grid -> !grid.isEmpty()).map(Grid::begins).min(Duration::compareTo)
            .orElse(Duration.ZERO);
    }

    private static Diagnostic found(OrderDraft order, Grid grid, At<Gap> length) {
        return Diagnostic.error(RestTooShort.class, length.span(),
                "The next cycle would begin before the last dose of `" + order.name() + "` has ended:",
                "Lengthen the cycle, or end the days earlier.",
                "the next cycle begins before \"" + order.name() + "\" has ended")
            .beside("the next cycle", grid.slots().getLast().item().days().orElseThrow().span(),
                "days with doses");
    }
}
