package doseward.language.check;

import doseward.language.check.Grid.Slot;
import doseward.language.draft.At;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.Limits.AnyWindow;
import doseward.protocol.Limits.OneCourse;
import doseward.protocol.Limits.OneCycle;
import doseward.protocol.Limits.OneDose;
import doseward.protocol.Limits.Reach;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The doses of an order, laid out cycle by cycle, and sums over the reach of a limit. */
record Sums(List<Grid> cycles) {
    /** Beyond so many doses in a cycle, windows are not looked at: each dose begins one. */
    private static final int MOST_WINDOWS = 200;

    Sums {
        cycles = List.copyOf(cycles);
    }

    /** Empty as long as one of the cycles can't be told, or where there are more than are looked at. */
    static Optional<Sums> of(ProtocolDraft draft, OrderDraft order) {
        int cycles = draft.course().cycles().map(At::value).orElse(1);
        if (cycles > Grid.CYCLES_LOOKED_AT) {
            return Optional.empty();
        }
        List<Grid> grids = new ArrayList<>();
        for (int like : Alike.cycles(draft, cycles)) {
            Optional<Grid> grid = like <= grids.size() ? Optional.of(grids.get(like - 1))
                : Grid.of(draft, order, like);
            if (grid.isEmpty()) {
                return Optional.empty();
            }
            grids.add(grid.orElseThrow());
        }
        return Optional.of(new Sums(grids));
    }

    /** Each grid once; cycles that are alike share theirs. */
    private Stream<Grid> each() {
        return IntStream.range(0, cycles.size())
            .filter(index -> cycles.subList(0, index).stream().noneMatch(grid -> grid == cycles.get(index)))
            .mapToObj(cycles::get);
    }

    /** The largest sum within the reach; a window is made longer by as much as a dose may be late. */
    long most(Reach reach, ToLongFunction<Slot> each, Duration late) {
        return switch (reach) {
            case OneDose() -> each().flatMap(grid -> grid.slots().stream()).mapToLong(each).max().orElse(0);
            case OneCycle() -> each().mapToLong(grid -> sum(grid, each)).max().orElse(0);
            case OneCourse() -> Dosing.sum(cycles.stream().map(grid -> sum(grid, each)));
            case AnyWindow(var window) -> each()
                .mapToLong(grid -> inAnyWindow(grid, each, window.plus(late))).max().orElse(0);
        };
    }

    private static long sum(Grid grid, ToLongFunction<Slot> each) {
        return Dosing.sum(grid.slots().stream().map(each::applyAsLong));
    }

    /** A fullest window begins where a dose begins, or ends where one ends. */
    private static long inAnyWindow(Grid grid, ToLongFunction<Slot> each, Duration window) {
        long[] amounts = grid.slots().stream().mapToLong(each).toArray();
        List<Duration> begins = new ArrayList<>();
        grid.slots().stream().limit(MOST_WINDOWS).forEach(slot -> {
            begins.add(slot.start());
            begins.add(slot.end().minus(window));
        });
        return begins.stream().distinct().mapToLong(from -> Dosing.sum(IntStream.range(0, amounts.length)
            .mapToObj(index -> Dosing.share(amounts[index], grid.slots().get(index), from,
                from.plus(window))))).max().orElse(0);
    }

    /** The most doses that start within the reach. */
    long doses(Reach reach, Duration late) {
        return switch (reach) {
            case OneDose() -> 1;
            case OneCycle() -> cycles.stream().mapToLong(Grid::doses).max().orElse(0);
            case OneCourse() -> cycles.stream().mapToLong(Grid::doses).sum();
            case AnyWindow(var window) -> cycles.stream()
                .mapToLong(grid -> startsInAny(grid, window.plus(late))).max().orElse(0);
        };
    }

    private static long startsInAny(Grid grid, Duration window) {
        return grid.slots().stream().limit(MOST_WINDOWS).mapToLong(first -> grid.slots().stream()
            .filter(slot -> slot.start().compareTo(first.start()) >= 0
                && slot.start().compareTo(first.start().plus(window)) < 0).count()).max().orElse(0);
    }
}
