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
                .flatMap(gap -> of(gap, ordered(draft, cycle))))
            .distinct().toList();
    }

    /** An order and its doses of a cycle. */
    private record Ordered(OrderDraft order, Grid grid) {}

    private static List<Ordered> ordered(ProtocolDraft draft, int cycle) {
        return draft.orders().stream().flatMap(order -> Grid.of(draft, order, cycle).stream()
            .filter(grid -> !grid.isEmpty()).map(grid -> new Ordered(order, grid))).toList();
    }

    /** The cycle begins when the first of its doses is due. */
    private static Stream<Diagnostic> of(At<Gap> length, List<Ordered> cycle) {
        Duration begins = cycle.stream().map(one -> one.grid().begins()).min(Duration::compareTo)
            .orElse(Duration.ZERO);
        Duration next = length.value().atLeast().longest().plus(begins);
        return cycle.stream().filter(one -> one.grid().ends().compareTo(next) > 0)
            .map(one -> found(one.order(), one.grid(), length));
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
