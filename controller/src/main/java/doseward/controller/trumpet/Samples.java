package doseward.controller.trumpet;

import doseward.quantity.Rate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What had been delivered at equal intervals of time, while a pump was to flow at one rate.
 *
 * @param rate at which it was to flow
 * @param every the time between two samples; half a minute for all but ambulatory pumps
 * @param nanolitres delivered by then, from time zero on; in a draught a balance may weigh less than before
 */
public record Samples(Rate rate, Duration every, List<Long> nanolitres) {
    /** As IEC 60601-2-24 has it for volumetric and syringe pumps. */
    public static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

    private static final double NANOLITRES_PER_MICROLITRE = 1_000;
    private static final double NANOLITRES_PER_MILLILITRE = 1_000_000;
    private static final double PERCENT = 100;

    public Samples {
        nanolitres = List.copyOf(nanolitres);
        if (rate.microlitresPerHour() == 0 || !every.isPositive() || nanolitres.size() < 2) {
            throw new IllegalArgumentException("a curve needs a rate, an interval and two samples: " + rate
                + ", " + every + ", " + nanolitres.size());
        }
    }

    /** How long was measured. */
    public Duration length() {
        return every.multipliedBy(intervals());
    }

    /** How many intervals lie between the samples. */
    public int intervals() {
        return nanolitres.size() - 1;
    }

    /** What flowed in so many intervals from this one on, counted from 0, in nanolitres. */
    long delivered(int from, int intervals) {
        return nanolitres.get(from + intervals) - nanolitres.get(from);
    }

    /** How far that is from what was ordered, in percent of it. */
    double error(int from, int intervals) {
        double ordered = rate.microlitresPerHour() * NANOLITRES_PER_MICROLITRE * hours(every) * intervals;
        return PERCENT * (delivered(from, intervals) - ordered) / ordered;
    }

    /** The flow in each interval, in millilitres an hour, in their order. */
    List<Double> flows() {
        List<Double> flows = new ArrayList<>();
        for (int index = 0; index < intervals(); index++) {
            flows.add(delivered(index, 1) / NANOLITRES_PER_MILLILITRE / hours(every));
        }
        return flows;
    }

    /** How many intervals make this time; a time that is no multiple of them is refused. */
    int intervalsIn(Duration time) {
        if (time.toMillis() % every.toMillis() != 0) {
            throw new IllegalArgumentException(time + " is no multiple of the interval of " + every);
        }
        return Math.toIntExact(time.toMillis() / every.toMillis());
    }

    /** The samples from one moment to another. */
    public Samples between(Duration from, Duration to) {
        return new Samples(rate, every, nanolitres.subList(intervalsIn(from), intervalsIn(to) + 1));
    }

    private static double hours(Duration time) {
        return time.toMillis() / (double) Duration.ofHours(1).toMillis();
    }
}
