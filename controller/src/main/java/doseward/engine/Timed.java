package doseward.engine;

import doseward.protocol.Condition;
import doseward.protocol.HoldRule;
import doseward.protocol.Order;
import doseward.protocol.Protocol;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What time alone turns. The rules for which it is enough: a clause that has lasted long enough, a hold that
 * has lasted too long. Most rules are not among them, and most seconds are not the one in which one of them,
 * or anything else, turns; so all of it is worked out once, and again when what it goes by has changed.
 *
 * @param orders the rules of each order that has one
 * @param next the first moment from which on they must be looked at; never later than the true one
 * @param calmUntil before this moment a tick does nothing, if nothing else comes in
 */
record Timed(List<OfOrder> orders, Instant next, Instant calmUntil) {
    Timed {
        orders = List.copyOf(orders);
    }

    /**
     * Those of one order.
     *
     * @param stops the indices of its stops
     * @param holds the indices of its holds
     * @param changes whether any of its changes is one
     * @param clauses all that must last
     */
    record OfOrder(Order order, List<Integer> stops, List<Integer> holds, boolean changes,
        List<Condition> clauses) {}

    /** The rules of the protocol, in a course of which nothing is known. */
    static Timed of(Protocol protocol) {
        return new Timed(protocol.orders().stream().map(order -> of(protocol, order))
            .filter(one -> !one.stops().isEmpty() || !one.holds().isEmpty() || one.changes()).toList(),
            Instant.MAX, Instant.MIN);
    }

    private static OfOrder of(Protocol protocol, Order order) {
        Predicate<Condition> timed = condition -> lasting(protocol, order, condition).findAny().isPresent();
        return new OfOrder(order,
            indices(order.stops(), rule -> timed.test(rule.when())),
            indices(order.holds(), rule -> rule.atLongest().isPresent() || timed.test(rule.when())
                || timed.test(rule.until())),
            order.changes().stream().anyMatch(rule -> timed.test(rule.when())),
            Clauses.ofOrder(order).flatMap(condition -> lasting(protocol, order, condition)).distinct()
                .toList());
    }

    private static <T> List<Integer> indices(List<T> rules, Predicate<T> wanted) {
        return IntStream.range(0, rules.size()).filter(index -> wanted.test(rules.get(index))).boxed()
            .toList();
    }

    /** The clauses that must last, also those of the criteria and worked-out grades that it looks at. */
    private static Stream<Condition> lasting(Protocol protocol, Order order, Condition condition) {
        return Clauses.within(condition).stream().flatMap(clause -> switch (clause) {
            case Condition.CriteriaCount(var table, _, _) -> order.table(table).stream()
                .flatMap(one -> one.criteria().stream())
                .flatMap(criterion -> lasting(protocol, order, criterion.when()));
            case Condition.GradeIs(var term, _, _) -> ofGrades(protocol, order, term::equals);
            case Condition.WorstGrade _ -> ofGrades(protocol, order, _ -> true);
            case Condition.Compared _, Condition.Between _, Condition.Chosen _, Condition.Trend _,
                Condition.FromBaseline _, Condition.Count _, Condition.Says _, Condition.AgeIs _,
                Condition.AllOf _, Condition.AnyOf _, Condition.NoneOf _ ->
                Clauses.lasting(clause).flatMap(Condition.Lasting::time).map(_ -> clause).stream();
        });
    }

    private static Stream<Condition> ofGrades(Protocol protocol, Order order, Predicate<String> term) {
        return protocol.signs().stream().filter(sign -> term.test(sign.name())).flatMap(Grades::rules)
            .flatMap(rule -> lasting(protocol, order, rule.when()));
    }

    /** What time turns once this is known of the course; the very same where it is as before. */
    Timed seen(Course before, Course after, Instant at) {
        Instant rules = standsIn(before, after) ? next : next(after, at);
        Instant calm = Calm.until(after, rules);
        return rules.equals(next) && calm.equals(calmUntil) ? this : new Timed(orders, rules, calm);
    }

    /** The same in a course of which this is all that is known. */
    Timed seen(Course course, Instant at) {
        Instant rules = next(course, at);
        return new Timed(orders, rules, Calm.until(course, rules));
    }

    /** The same rules, and no moment before which nothing turns. */
    Timed restless() {
        return new Timed(orders, next, Instant.MIN);
    }

    /** Whether rules turn as before: they go by readings, holds, endings and times alone. */
    private boolean standsIn(Course before, Course after) {
        // The very same lists and records: to compare them value by value would take longer than to look.
        return orders.isEmpty() || before.charts() == after.charts() && before.holds() == after.holds()
            && before.endings() == after.endings() && before.timetable() == after.timetable();
    }

    private Instant next(Course course, Instant at) {
        return moments(course, at).min(Instant::compareTo).orElse(Instant.MAX);
    }

    /** Looks at them all, as time has passed and nothing else. */
    void review(Draft draft, Instant now) {
        if (now.isBefore(next)) {
            return;
        }
        for (int cycle : Toxicity.cycles(draft.course(), now)) {
            orders.forEach(one -> Stops.review(draft, one.order(), one.stops(), cycle, now));
        }
        for (int cycle : Toxicity.cycles(draft.course(), now)) {
            orders.forEach(one -> Holds.review(draft, one.order(), one.holds(), cycle, now));
        }
        for (int cycle : Toxicity.cycles(draft.course(), now)) {
            orders.stream().filter(OfOrder::changes)
                .forEach(one -> Changes.review(draft, one.order(), cycle, now));
        }
        Toxicity.haltWhatMustNotFlow(draft, now);
    }

    /** The next moment after this one at which they must be looked at though nothing has come in. */
    Optional<Instant> after(Course course, Instant now) {
        return now.isBefore(next) ? Optional.of(next).filter(moment -> moment.isBefore(Instant.MAX))
            : moments(course, now).min(Instant::compareTo);
    }

    private Stream<Instant> moments(Course course, Instant now) {
        return Toxicity.cycles(course, now).stream().flatMap(cycle -> orders.stream().flatMap(one -> {
            Judge judge = Judge.of(course, one.order(), cycle, now);
            return Stream.concat(one.clauses().stream().flatMap(clause -> judge.next(clause).stream()),
                holds(course, one, cycle));
        })).filter(moment -> moment.isAfter(now));
    }

    private static Stream<Instant> holds(Course course, OfOrder one, int cycle) {
        return one.holds().stream().flatMap(index -> {
            HoldRule rule = one.order().holds().get(index);
            return course.hold(new Hold.Source.ByRule(one.order().name(), index))
                .flatMap(hold -> Holds.ends(course, rule, hold, cycle)).stream();
        });
    }
}
