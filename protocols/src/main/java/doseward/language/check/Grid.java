package doseward.language.check;

import doseward.language.draft.At;
import doseward.language.draft.ItemDraft;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.DoseAmount;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The doses of an order in one cycle, each as early as it may be, counted from the start of day 1 of the
 * cycle (of day 0, where there is one); from first to last.
 */
record Grid(List<Slot> slots) {
    /** Cycles beyond these are like these; a file's stages are told by its first dozen. */
    static final int CYCLES_LOOKED_AT = 12;

    Grid {
        slots = List.copyOf(slots);
    }

    /**
     * One dose: from its start to its end, which are one where it does not flow or nobody says how long.
     *
     * @param amounts what it may be: one amount, the two ends of a range, or one for each level
     */
    record Slot(Duration start, Duration end, List<At<DoseAmount>> amounts, ItemDraft item) {
        boolean meets(Slot other) {
            return start.compareTo(other.end) < 0 && other.start.compareTo(end) < 0;
        }
    }

    /** Empty as long as something of it could not be read or can't be told, and where there are too many. */
    static Optional<Grid> of(ProtocolDraft draft, OrderDraft order, int cycle) {
        return Beginnings.grid(draft, order, cycle, List.of());
    }

    /** Of the items of an order, none of which begins before this moment. */
    static Optional<Grid> of(List<ItemDraft> items, Origins origins, int cycle) {
        List<Optional<List<Slot>>> each = items.stream().filter(item -> item.isInCycle(cycle))
            .map(item -> Slots.of(item, origins)).toList();
        if (items.isEmpty() || each.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new Grid(each.stream().flatMap(slots -> slots.orElseThrow().stream())
            .sorted(Comparator.comparing(Slot::start)).toList()));
    }

    /** The cycles that checks look at: the first of those that are alike, as far as they are looked at. */
    static IntStream cycles(ProtocolDraft draft) {
        return Alike.cycles(draft, CYCLES_LOOKED_AT).stream().mapToInt(Integer::intValue).sorted().distinct();
    }

    /** The order's grids of all cycles in which it is given; those that can't be told are left out. */
    static Stream<Grid> all(ProtocolDraft draft, OrderDraft order) {
        return cycles(draft).boxed().flatMap(cycle -> of(draft, order, cycle).stream())
            .filter(grid -> !grid.slots.isEmpty()).distinct();
    }

    int doses() {
        return slots.size();
    }

    boolean isEmpty() {
        return slots.isEmpty();
    }

    Duration begins() {
        return slots.getFirst().start();
    }

    Duration ends() {
        return slots.stream().map(Slot::end).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** Whether a dose of the one runs while a dose of the other does. */
    boolean meets(Grid other) {
        int mine = 0;
        int theirs = 0;
        while (mine < doses() && theirs < other.doses()) {
            Slot one = slots.get(mine);
            Slot two = other.slots.get(theirs);
            if (one.meets(two)) {
                return true;
            }
            if (one.end().compareTo(two.end()) <= 0) {
                mine++;
            } else {
                theirs++;
            }
        }
        return false;
    }
}
