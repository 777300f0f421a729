package doseward.controller.report;

import doseward.controller.telling.Told;
import doseward.controller.telling.Told.Moment;
import doseward.controller.words.DoseWords;
import doseward.engine.Dose;
import doseward.engine.Event;
import doseward.plan.PlannedDose;
import doseward.quantity.Amount;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** How the amount of one order grew in a cycle: as planned, and as delivered, from least to most. */
final class Curve {
    private final Told told;
    private final String order;
    private final int cycle;

    Curve(Told told, String order, int cycle) {
        this.told = told;
        this.order = order;
        this.cycle = cycle;
    }

    /** So much until then; in doubt the most is above the least. */
    record Point(Instant at, long least, long most) {}

    /** The doses by the times at which they became due, each at its planned rate. */
    List<Point> planned() {
        List<Point> points = new ArrayList<>();
        long sum = 0;
        for (Dose dose : doses()) {
            PlannedDose planned = dose.planned();
            Instant due = dose.due().orElse(planned.due());
            points.add(new Point(due, sum, sum));
            sum = Math.addExact(sum, planned.amount().map(Amount::count).orElse(0L));
            points.add(new Point(due.plus(planned.over()), sum, sum));
        }
        return points;
    }

    private List<Dose> doses() {
        return told.course().doses().stream().filter(dose -> isHere(dose.planned())).toList();
    }

    private boolean isHere(PlannedDose dose) {
        return dose.order().equals(order) && dose.cycle() == cycle;
    }

    /** What was known to be delivered, whenever it became known. */
    List<Point> delivered() {
        List<Point> points = new ArrayList<>();
        SortedMap<Integer, Point> each = new TreeMap<>();
        for (Moment moment : told.moments()) {
            if (moment.event() instanceof Event.OfFlow flow
                    && isHere(moment.after().plan().dose(flow.dose()))) {
                Instant at = flow.at();
                each.put(flow.dose(), of(moment.after().dose(flow.dose()), at));
                points.add(new Point(at, each.values().stream().mapToLong(Point::least).sum(),
                    each.values().stream().mapToLong(Point::most).sum()));
            }
        }
        return points;
    }

    private static Point of(Dose dose, Instant at) {
        long least = dose.planned().amountIn(dose.delivered()).count();
        return new Point(at, least, Math.max(least, DoseWords.amountAtMost(dose).count()));
    }
}
