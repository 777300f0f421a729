package doseward.engine;

import doseward.plan.Giving.Flow;
import doseward.plan.PlannedDose;
import doseward.quantity.Amount;
import doseward.quantity.Volume;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a drug flowed, flows, or would flow: an amount, evenly from one moment to another.
 *
 * @param amount exact
 */
record Flowed(Figure amount, Instant from, Instant to) {

    /** All of the dose, if it began now. */
    static List<Flowed> ifBegun(PlannedDose dose, Instant now) {
        return dose.isByPump() ? spread(dose, dose.vtbi(), dose.vtbi(), now)
            : dose.amount().map(amount -> at(amount, now)).stream().toList();
    }

    /** What flowed of a dose; what is running or in doubt counts in full. */
    static List<Flowed> of(Dose dose, Instant now) {
        PlannedDose planned = dose.planned();
        Instant from = dose.flowSeen().orElse(now);
        if (!dose.mayHaveFlowed()) {
            return List.of();
        }
        if (!planned.isByPump()) {
            return dose.amountGiven().map(amount -> at(amount, from)).stream().toList();
        }
        return dose.isSettled() ? notAfter(dose.flowEnded(),
                spread(planned, dose.delivered().min(planned.whole()), planned.whole(), from))
            : spread(planned, most(planned.vtbi(), dose.delivered()), planned.vtbi(), from);
    }

    /** A pump that delivered more than it was told is counted by what it delivered. */
    private static Volume most(Volume planned, Volume delivered) {
        return delivered.isAbove(planned) ? delivered : planned;
    }

    private static Flowed at(Amount amount, Instant moment) {
        return new Flowed(figure(amount), moment, moment);
    }

    static Figure figure(Amount amount) {
        return new Figure(BigInteger.valueOf(amount.count()), BigInteger.ONE, amount.kind().name());
    }

    /** The volume at the rates of the dose, one after the other; the whole carries all of its amount. */
    private static List<Flowed> spread(PlannedDose dose, Volume volume, Volume whole, Instant from) {
        Figure each = figure(dose.amount().orElseThrow()).dividedBy(whole.microlitres());
        List<Flowed> all = new ArrayList<>();
        Volume left = volume;
        Instant begins = from;
        for (Flow flow : dose.infusion().flows()) {
            Volume part = left.min(flow.volume());
            Instant ends = begins.plus(flow.rate().timeFor(part));
            if (!part.isZero()) {
                all.add(new Flowed(each.times(part.microlitres()), begins, ends));
            }
            left = left.minus(part);
            begins = ends;
        }
        if (!left.isZero()) {
            all.add(new Flowed(each.times(left.microlitres()), begins, begins));
        }
        return all;
    }

    /** A flow is heard of a moment late; it was over when its end was heard. */
    private static List<Flowed> notAfter(Optional<Instant> end, List<Flowed> flows) {
        if (flows.isEmpty() || end.isEmpty() || !flows.getLast().to().isAfter(end.get())) {
            return flows;
        }
        Duration late = Duration.between(end.get(), flows.getLast().to());
        return flows.stream().map(flow -> new Flowed(flow.amount(), flow.from().minus(late),
            flow.to().minus(late))).toList();
    }

    /** How much of it flows after the moment. */
    Figure since(Instant moment) {
        return in(new Span(moment, to.isAfter(moment) ? to : moment, false));
    }

    /** How much of it lies in the window; what flows in no time counts at the end that belongs to it. */
    private Figure in(Span window) {
        Instant after = window.from();
        Instant until = window.to();
        if (from.equals(to)) {
            return window.holds(from) ? amount : amount.times(0);
        }
        Instant first = from.isAfter(after) ? from : after;
        Instant last = to.isBefore(until) ? to : until;
        return last.isAfter(first) ? amount.times(Duration.between(first, last).toMillis())
            .dividedBy(Duration.between(from, to).toMillis()) : amount.times(0);
    }

    /** A window with one of its two ends: of what lies this length apart it holds only one. */
    private record Span(Instant from, Instant to, boolean hasItsFirst) {
        boolean holds(Instant moment) {
            return moment.isAfter(from) && moment.isBefore(to) || moment.equals(hasItsFirst ? from : to);
        }
    }

    /**
     * Whether more than the limit flows in any window of this length that ends after the moment. What is in a
     * window changes evenly, so that it is most where a flow begins or ends at one end of the window; and
     * what was injected is in it up to the moment at which it leaves, together with all that flowed by then.
     */
    static boolean isAbove(List<Flowed> all, Duration window, Figure limit, Instant now) {
        List<Flowed> near = all.stream().filter(flow -> flow.to().isAfter(now.minus(window))).toList();
        if (!isAbove(near, limit)) {
            return false; // No window holds more than all of it.
        }
        for (Flowed flow : near) {
            for (Instant end : List.of(now, flow.to(), flow.from().plus(window), flow.from())) {
                Span justBefore = new Span(end.minus(window), end, true);
                Span upTo = new Span(end.minus(window), end, false);
                if (end.isAfter(now) && isAbove(near, justBefore, limit)
                        || !end.isBefore(now) && isAbove(near, upTo, limit)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAbove(List<Flowed> all, Span window, Figure limit) {
        Figure sum = limit.times(0);
        for (Flowed flow : all) {
            sum = sum.plus(flow.in(window));
        }
        return sum.compareTo(limit) > 0;
    }

    private static boolean isAbove(List<Flowed> all, Figure limit) {
        Figure sum = limit.times(0);
        for (Flowed flow : all) {
            sum = sum.plus(flow.amount());
        }
        return sum.compareTo(limit) > 0;
    }
}
