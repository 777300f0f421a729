package doseward.engine;

import doseward.protocol.Condition;
import doseward.protocol.HoldRule;
import doseward.protocol.Order;
import doseward.protocol.Protocol;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What comes by time alone: a clause that has lasted long enough, a hold that has lasted too long. */
final class Timed {
    private Timed() {}

    /** Whether a protocol has rules for which time alone is enough. */
    static boolean isTimed(Protocol protocol) {
        return protocol.orders().stream().anyMatch(order -> order.holds().stream()
                .anyMatch(rule -> rule.atLongest().isPresent())
            || clauses(order).anyMatch(clause -> Clauses.lasting(clause)
                .flatMap(Condition.Lasting::time).isPresent()));
    }

    private static Stream<Condition> clauses(Order order) {
        return Clauses.ofOrder(order).flatMap(condition -> Clauses.within(condition).stream());
    }

    /** The next moment after this one at which rules must be looked at though nothing has come in. */
    static Optional<Instant> next(Course course, Instant now) {
        if (!course.charts().timed()) {
            return Optional.empty();
        }
        List<Integer> cycles = Toxicity.cycles(course, now);
        return cycles.stream().flatMap(cycle -> course.plan().orders().stream()
            .flatMap(order -> Stream.concat(lasting(course, order, cycle, now),
                holds(course, order, cycle)))).filter(moment -> moment.isAfter(now)).min(Instant::compareTo);
    }

    private static Stream<Instant> lasting(Course course, Order order, int cycle, Instant now) {
        Judge judge = Judge.of(course, order, cycle, now);
        return clauses(order).flatMap(clause -> judge.next(clause).stream());
    }

    private static Stream<Instant> holds(Course course, Order order, int cycle) {
        return IntStream.range(0, order.holds().size()).boxed().flatMap(index -> {
            HoldRule rule = order.holds().get(index);
            return course.hold(new Hold.Source.ByRule(order.name(), index))
                .flatMap(hold -> Holds.ends(course, rule, hold, cycle)).stream();
        });
    }
}
