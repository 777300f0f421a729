package doseward.plan;

import doseward.protocol.Starts;
import doseward.protocol.Starts.Direction;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The moment that an order's {@code starts} allows at the earliest, if all goes as planned.
 *
 * @param moment empty where nothing is named but its own first day
 * @param slack how long after that moment it may start by what is said here; empty where that is open
 * @param latest the moment at which it must have begun, if it comes before something
 * @param with the dose that it goes with, where it is one
 */
record Awaiting(Optional<Instant> moment, Optional<Duration> slack, Optional<Instant> latest,
    Optional<Slot> with) {

    private static final Awaiting NOTHING = new Awaiting(Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.empty());

    /** For something that happens and is not planned: it may happen as soon as the cycle begins. */
    static Awaiting event(Starts starts, Instant begins) {
        return starts.direction() == Direction.BEFORE ? NOTHING
            : after(starts, begins, Optional.empty());
    }

    /** For an order whose doses in this cycle are these; there is at least one. */
    static Awaiting of(Starts starts, List<Slot> slots) {
        return switch (starts.which()) {
            case ALL, THE_END_OF -> starts.countsFromEnd() ? after(starts, slots.stream()
                .max(Comparator.comparing(Slot::end)).orElseThrow().end(), Optional.empty())
                : with(starts, first(slots));
            case THE_FIRST, EACH -> with(starts, first(slots));
            case THE_LAST -> with(starts, slots.stream().max(Slot.IN_TURN).orElseThrow());
        };
    }

    private static Slot first(List<Slot> slots) {
        return slots.stream().min(Slot.IN_TURN).orElseThrow();
    }

    /** For one dose of what it waits for. */
    static Awaiting with(Starts starts, Slot slot) {
        return switch (starts.direction()) {
            case AFTER -> after(starts, slot.end(), Optional.of(slot));
            case TOGETHER_WITH -> after(starts, slot.due(), Optional.of(slot));
            case BEFORE -> new Awaiting(starts.atMost().map(slot.due()::minus), slack(starts),
                Optional.of(slot.due().minus(starts.earliest())), Optional.of(slot));
        };
    }

    private static Awaiting after(Starts starts, Instant moment, Optional<Slot> slot) {
        return new Awaiting(Optional.of(moment.plus(starts.earliest())), slack(starts),
            Optional.empty(), slot);
    }

    /** An exact time has no slack of its own: how late it may be is then said by the order. */
    private static Optional<Duration> slack(Starts starts) {
        return starts.atMost().map(most -> most.minus(starts.earliest())).filter(Duration::isPositive);
    }
}
