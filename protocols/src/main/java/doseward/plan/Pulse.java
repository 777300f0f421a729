package doseward.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Drug that flows evenly from one moment to another; at one moment if it is given at once. Moments are in
 * milliseconds.
 */
record Pulse(long starts, long ends, Fraction count) {

    /** A dose as it flows: each rate of an infusion is a pulse of its own. */
    static List<Pulse> of(PlannedDose dose, long count) {
        long starts = dose.due().toEpochMilli();
        return switch (dose.giving()) {
            case Giving.Infusion infusion -> flowing(infusion, starts, count);
            case Giving.ByNurse _ -> List.of(new Pulse(starts, starts + dose.portion().over()
                .map(time -> time.atLeast().toMillis()).orElse(0L), Fraction.of(count)));
        };
    }

    /** The whole amount is counted, also what rounding leaves in the bag. */
    private static List<Pulse> flowing(Giving.Infusion infusion, long starts, long count) {
        List<Pulse> pulses = new ArrayList<>();
        long begun = starts;
        for (Giving.Flow flow : infusion.flows()) {
            Duration time = flow.rate().timeFor(flow.volume());
            pulses.add(new Pulse(begun, begun + time.toMillis(), Fraction.of(count)
                .part(flow.volume().microlitres(), infusion.vtbi().microlitres())));
            begun += time.toMillis();
        }
        return pulses;
    }

    static Pulse at(Instant moment, long count) {
        return new Pulse(moment.toEpochMilli(), moment.toEpochMilli(), Fraction.of(count));
    }

    boolean isAtOnce() {
        return starts == ends;
    }

    /** How much of it flows between two moments; for one that is given at once, see the window. */
    Fraction between(long from, long to) {
        long inside = Math.min(ends, to) - Math.max(starts, from);
        return inside <= 0 ? Fraction.ZERO : count.part(inside, ends - starts);
    }
}
