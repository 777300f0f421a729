package doseward.engine;

import doseward.protocol.Condition;
import doseward.protocol.Criteria;
import doseward.protocol.HoldRule;
import doseward.protocol.Order;
import doseward.protocol.Protocol;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rules for which time alone is enough: a clause that has lasted long enough, a hold that has lasted too
 * long. They are found once, for they are looked at every second, and most rules are not among them.
 */
record Timed(List<OfOrder> orders) {
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

    static Timed of(Protocol protocol) {
        return new Timed(protocol.orders().stream().map(Timed::of).filter(one -> !one.stops().isEmpty()
            || !one.holds().isEmpty() || one.changes()).toList());
    }

    private static OfOrder of(Order order) {
        List<Integer> stops = IntStream.range(0, order.stops().size()).boxed()
            .filter(index -> isTimed(order, order.stops().get(index).when())).toList();
        List<Integer> holds = IntStream.range(0, order.holds().size()).boxed()
            .filter(index -> isTimed(order, order.holds().get(index))).toList();
        return new OfOrder(order, stops, holds,
            order.changes().stream().anyMatch(rule -> isTimed(order, rule.when())),
            Clauses.ofOrder(order).flatMap(condition -> Clauses.within(condition).stream())
                .filter(Timed::mustLast).toList());
    }

    private static boolean isTimed(Order order, HoldRule rule) {
        return rule.atLongest().isPresent() || isTimed(order, rule.when()) || isTimed(order, rule.until());
    }

    private static boolean isTimed(Order order, Condition condition) {
        return Clauses.within(condition).stream().anyMatch(clause -> mustLast(clause)
            || clause instanceof Condition.CriteriaCount(var table, _, _) && order.table(table).stream()
                .flatMap(one -> one.criteria().stream()).map(Criteria.Criterion::when)
                .anyMatch(criterion -> isTimed(order, criterion)));
    }

    private static boolean mustLast(Condition clause) {
        return Clauses.lasting(clause).flatMap(Condition.Lasting::time).isPresent();
    }

    /** Looks at them all, as time has passed and nothing else. */
    void review(Draft draft, Instant now) {
        if (orders.isEmpty()) {
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
    Optional<Instant> next(Course course, Instant now) {
        if (orders.isEmpty()) {
            return Optional.empty();
        }
        List<Instant> moments = new ArrayList<>();
        for (int cycle : Toxicity.cycles(course, now)) {
            for (OfOrder one : orders) {
                Judge judge = Judge.of(course, one.order(), cycle, now);
                one.clauses().forEach(clause -> judge.next(clause).ifPresent(moments::add));
                holds(course, one, cycle).forEach(moments::add);
            }
        }
        return moments.stream().filter(moment -> moment.isAfter(now)).min(Instant::compareTo);
    }

    private static Stream<Instant> holds(Course course, OfOrder one, int cycle) {
        return one.holds().stream().flatMap(index -> {
            HoldRule rule = one.order().holds().get(index);
            return course.hold(new Hold.Source.ByRule(one.order().name(), index))
                .flatMap(hold -> Holds.ends(course, rule, hold, cycle)).stream();
        });
    }
}
