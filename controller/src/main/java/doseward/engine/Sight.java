package doseward.engine;

import doseward.plan.Plan;
import doseward.protocol.Condition;
import doseward.protocol.Order;
import doseward.protocol.Sign;
import doseward.protocol.Value;
import doseward.quantity.Measure;
import doseward.quantity.Weight;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What could be known at a moment: readings taken by then, as fresh as is asked.
 *
 * @param order whose doses are meant; empty at a gate of the course
 * @param cycle in which
 * @param held since when the hold stands that is judged
 * @param inWords whether anybody will read why; else sentences are left empty, for most judging ends in "no"
 */
record Sight(Course course, Optional<Order> order, int cycle, Freshness freshness, Optional<Instant> held,
    Instant moment, boolean inWords) {

    Sight(Course course, Optional<Order> order, int cycle, Freshness freshness, Optional<Instant> held,
            Instant moment) {
        this(course, order, cycle, freshness, held, moment, true);
    }

    /** What is known of a sign. */
    sealed interface Seen {
        /** A reading that counts. */
        record Read(Reading reading) implements Seen {}

        /** Nobody reported it, and so it is this. */
        record Silent(Value value) implements Seen {}

        /** Not known, and why. */
        record Unknown(String why) implements Seen {}
    }

    /** What could have been known at another moment. */
    Sight at(Instant other) {
        return new Sight(course, order, cycle, freshness, held, other, inWords);
    }

    /** The same, for a hold that stands since then. */
    Sight heldSince(Optional<Instant> since) {
        return new Sight(course, order, cycle, freshness, since, moment, inWords);
    }

    /** The same for whoever only asks what is true, and not why. */
    Sight withoutWords() {
        return inWords ? new Sight(course, order, cycle, freshness, held, moment, false) : this;
    }

    /** The sentence, if anybody will read it. */
    String words(Supplier<String> sentence) {
        return inWords ? sentence.get() : "";
    }

    Plan plan() {
        return course.plan();
    }

    Weight weight() {
        return plan().patient().weight();
    }

    Optional<Chart> chart(String sign) {
        return course.charts().of(sign);
    }

    /** The latest reading of the sign; a reported sign stays as it was reported, and is absent before. */
    Seen latest(String sign) {
        Optional<Reading> reading = chart(sign).flatMap(chart -> chart.latestAt(moment));
        if (freshness.isReported(sign)) {
            return reading.<Seen>map(Seen.Read::new).orElseGet(() -> silence(sign));
        }
        if (reading.isEmpty()) {
            return new Seen.Unknown(freshness.counts(sign).isPresent() ? sign + " was never recorded"
                : "nobody is asked for " + sign);
        }
        return freshness.counts(reading.get(), moment) ? new Seen.Read(reading.get())
            : new Seen.Unknown(words(() -> freshness.objection(reading.get())));
    }

    private Seen silence(String name) {
        Optional<Value> absent = plan().sign(name).flatMap(sign -> switch (sign) {
            case Sign.Choice choice -> choice.hasAbsent()
                ? Optional.<Value>of(new Value.Chosen(Sign.ABSENT)) : Optional.<Value>empty();
            case Sign.Several several -> Optional.of(new Value.Chosen(several.alone()));
            case Sign.Grade _ -> Optional.of(new Value.Graded(0));
            case Sign.Number _, Sign.Accumulated _, Sign.Event _ -> Optional.empty();
        });
        return absent.<Seen>map(Seen.Silent::new)
            .orElseGet(() -> new Seen.Unknown(name + " was not reported"));
    }

    Optional<Reading> baseline(String sign) {
        return course.charts().baseline(sign);
    }

    /** The number that a reading says, if it says one. */
    static Optional<Measure> number(Reading reading) {
        return reading.value() instanceof Value.Measured(var measure) ? Optional.of(measure)
            : Optional.empty();
    }

    /** When a stretch begins that begins with an event; empty while that has not happened. */
    Optional<Instant> begins(Condition.Event event) {
        return switch (event) {
            case THE_LAST_DOSE -> flows(false).reduce((_, later) -> later);
            case THE_FIRST_DOSE -> flows(true).findFirst();
            case THE_HOLD -> held;
            case THE_LAST_CHANGE -> order.flatMap(one -> course.decisions().lastChange(one.name()))
                .map(Event.AmountChanged::at);
            case THE_COURSE_BEGAN -> Optional.empty();
        };
    }

    private Stream<Instant> flows(boolean ofThisCycle) {
        return doses().stream().filter(dose -> !ofThisCycle || dose.planned().cycle() == cycle)
            .flatMap(dose -> dose.flowSeen().stream()).filter(seen -> !seen.isAfter(moment)).sorted();
    }

    /** The doses of the order, or all. */
    List<Dose> doses() {
        return course.doses().stream().filter(dose -> order.isEmpty()
            || dose.planned().order().equals(order.get().name())).toList();
    }
}
