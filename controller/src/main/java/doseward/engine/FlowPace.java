package doseward.engine;

import doseward.plan.Flows;
import doseward.plan.Giving.Flow;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How fast a dose has flowed of late: by what its pump says was delivered, and by the pump's own time, so
 * that a slow line bends nothing. What a wrong clock of the pump would hide shows in the whole dose, which is
 * judged by the controller's.
 *
 * @param marks what was delivered at which uptime; the oldest lies just outside the window
 */
public record FlowPace(List<Mark> marks, Verdict verdict) {
    static final FlowPace UNKNOWN = new FlowPace(List.of(), Verdict.AS_ORDERED);

    private static final Volume COUNTED_IN = new Volume(1);
    private static final int WHOLE = 100;
    private static final int FAST = 110;
    private static final int SLOW = 90;

    public FlowPace {
        marks = List.copyOf(marks);
    }

    /** What was delivered at an uptime of the pump. */
    public record Mark(Duration uptime, Volume delivered) {}

    /** How the flow of a whole window compares with what was ordered. */
    public enum Verdict { AS_ORDERED, TOO_FAST, TOO_SLOW }

    /** With what was delivered by then, of a dose of these flows. */
    FlowPace with(Mark mark, List<Flow> flows) {
        Duration window = Flows.time(flows).compareTo(AlarmBounds.BOLUS_LASTS) <= 0
            ? AlarmBounds.BOLUS_JUDGED_OVER : AlarmBounds.FLOW_JUDGED_OVER;
        Duration from = mark.uptime().minus(window);
        List<Mark> kept = new ArrayList<>(goesOn(mark) ? marks : List.of());
        kept.add(mark);
        while (kept.size() > 1 && kept.get(1).uptime().compareTo(from) <= 0) {
            kept.removeFirst();
        }
        boolean whole = kept.getFirst().uptime().compareTo(from) <= 0;
        return new FlowPace(kept, whole ? judged(kept.getFirst(), mark, flows) : Verdict.AS_ORDERED);
    }

    /**
     * Whether too little has flowed by the controller's time, though by the pump's own all may be well: its
     * clock goes too slowly, and its motor with it.
     */
    static boolean isBehind(Phase.Infusing open, List<Flow> flows) {
        Duration flowing = Duration.between(open.started(), open.lastHeard()).minus(AlarmBounds.HEARD_LATE);
        return !flowing.isNegative() && open.delivered().microlitres() * WHOLE
            < Flows.in(flows, flowing).microlitres() * SLOW;
    }

    /**
     * How fast it flowed from the first of these marks to the last, by the pump's own figures and time.
     * Rounds down to the microlitre an hour; empty while there are not two marks.
     */
    public Optional<Rate> measured() {
        if (marks.size() < 2) {
            return Optional.empty();
        }
        Mark first = marks.getFirst();
        Mark last = marks.getLast();
        return Optional.of(Rate.toDeliver(last.delivered().minus(first.delivered()),
            last.uptime().minus(first.uptime())));
    }

    /** A word of the past, or of another start of the pump, can't be compared with those before. */
    private boolean goesOn(Mark mark) {
        return !marks.isEmpty() && marks.getLast().uptime().compareTo(mark.uptime()) < 0
            && !marks.getLast().delivered().isAbove(mark.delivered());
    }

    /** A pump counts whole microlitres, so that one to either side says nothing. */
    private static Verdict judged(Mark first, Mark last, List<Flow> flows) {
        long took = last.uptime().minus(first.uptime()).toMillis();
        Duration before = time(flows, first.delivered());
        long most = time(flows, last.delivered().plus(COUNTED_IN)).minus(before).toMillis();
        long least = time(flows, last.delivered()).minus(before).toMillis()
            - time(flows, first.delivered().plus(COUNTED_IN)).minus(before).toMillis();
        if (least * WHOLE > took * FAST) {
            return Verdict.TOO_FAST;
        }
        return most * WHOLE < took * SLOW ? Verdict.TOO_SLOW : Verdict.AS_ORDERED;
    }

    /** In which time so much was to flow. */
    private static Duration time(List<Flow> flows, Volume delivered) {
        return Flows.time(Flows.atMost(flows, delivered));
    }
}
