package doseward.engine;

import doseward.protocol.Condition;
import doseward.protocol.Order;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the rules say against each dose that waits: worked out at the first look at it, and the same at every
 * other, until something that rules go by happens or a reading grows too old. No part of what a course is: no
 * two courses differ by it, and one that has forgotten it decides the same, which a law of the swarm holds.
 */
final class Verdicts {
    /** Several threads may look at once; one that is overwritten is worked out again. */
    private volatile List<Verdict> known = List.of();

    /** Against the dose, from the moment at which it was worked out until another. */
    private record Verdict(int dose, List<Reason> reasons, Instant from, Instant until) {
        boolean holds(int number, Instant moment) {
            return dose == number && !moment.isBefore(from) && moment.isBefore(until);
        }
    }

    /** They go by what was recorded, decided, given and held; these, or others that are blank. */
    Verdicts in(Course before, Course after) {
        boolean stand = before.charts() == after.charts() && before.doses() == after.doses()
            && before.holds() == after.holds() && before.decisions() == after.decisions()
            && before.endings() == after.endings() && before.timetable() == after.timetable();
        return stand ? this : new Verdicts();
    }

    /** What is known of the dose at the moment, or else what is found anew. */
    List<Reason> of(Course course, Dose dose, Instant now, Supplier<List<Reason>> anew) {
        for (Verdict before : known) {
            if (before.holds(dose.number(), now)) {
                return before.reasons();
            }
        }
        Verdict found =
            new Verdict(dose.number(), List.copyOf(anew.get()), now, until(course, dose, now));
        List<Verdict> all = new ArrayList<>(known);
        all.removeIf(other -> other.dose() == found.dose());
        all.add(found);
        known = List.copyOf(all);
        return found.reasons();
    }

    /** The first moment at which time alone may have changed it. */
    private static Instant until(Course course, Dose dose, Instant now) {
        Order order = course.plan().orderOf(dose.planned());
        List<Instant> moments = new ArrayList<>();
        Freshness freshness = new Freshness.BeforeDose(order.checklist());
        course.charts().all().forEach(chart -> ages(chart, freshness, now).ifPresent(moments::add));
        Judge judge = Judge.beforeDose(course, order, dose.planned().cycle(), now);
        List<Condition> lasting = course.timed().lasting(order);
        lasting(judge, lasting, moments);
        for (Hold hold : course.holds()) {
            lasting(judge.heldSince(Optional.of(hold.since())), lasting, moments);
        }
        return moments.stream().min(Instant::compareTo).orElse(Instant.MAX);
    }

    /** When its latest reading counts no more, or one that was taken later begins to. */
    private static Optional<Instant> ages(Chart chart, Freshness freshness, Instant now) {
        List<Reading> taken = chart.to(now);
        if (taken.size() < chart.readings().size()) {
            return Optional.of(chart.readings().get(taken.size()).taken());
        }
        Optional<Duration> counts = freshness.counts(chart.sign());
        return taken.isEmpty() || counts.isEmpty() ? Optional.empty()
            : Optional.of(taken.getLast().taken().plus(counts.get()).plusNanos(1)).filter(now::isBefore);
    }

    /** Moments are told to the millisecond after. */
    private static void lasting(Judge judge, List<Condition> clauses, List<Instant> moments) {
        clauses.forEach(clause -> judge.next(clause).map(moment -> moment.minusMillis(1))
            .ifPresent(moments::add));
    }

    @Override public boolean equals(Object other) {
        return other instanceof Verdicts;
    }

    @Override public int hashCode() {
        return 0;
    }

    @Override public String toString() {
        return "";
    }
}
