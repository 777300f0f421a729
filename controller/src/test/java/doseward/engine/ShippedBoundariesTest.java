package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.language.Shipped;
import doseward.plan.Plan;
import doseward.protocol.Checklist;
import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Order;
import doseward.protocol.Sign;
import doseward.protocol.Value;
import doseward.quantity.Measure;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every clause of every shipped rule that compares the latest reading of a sign with fixed values: at its
 * bounds, just below and just above, never recorded, as old as allowed and a second older, of two at one time
 * the later, and corrected; and each choice. What must come of it is worked out here from the clause alone.
 */
class ShippedBoundariesTest {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final long THOUSANDTH = 1_000;

    private final List<String> wrong = new ArrayList<>();
    private int tried;

    static List<String> protocols() {
        return Shipped.protocols();
    }

    @Test void allFifteenProtocolsAreLookedAt() {
        assertEquals(15, Shipped.protocols().size());
    }

    @ParameterizedTest @MethodSource("protocols")
    void everyBoundOfItsRulesIsWhereTheFileSays(String name) {
        Plan plan = ShippedPlans.of(name);

        for (Order order : plan.protocol().orders()) {
            Clauses.ofOrder(order).flatMap(condition -> Clauses.within(condition).stream()).distinct()
                .forEach(clause -> bounds(plan, order, clause));
        }

        assertEquals(List.of(), wrong);
        assertTrue(tried > 0, "nothing was tried");
    }

    private void bounds(Plan plan, Order order, Condition clause) {
        if (clause instanceof Condition.Compared(Condition.Latest(var sign), var comparison,
                Condition.Fixed(var bound), var lasting) && lasting.time().isEmpty()) {
            new Clause(plan, order, clause, sign)
                .tryAt(List.of(bound), value -> isMet(comparison, offset(value, bound)));
        }
        if (clause instanceof Condition.Between(Condition.Latest(var sign), Condition.Fixed(var low),
                Condition.Fixed(var high), var below, var lasting) && lasting.time().isEmpty()) {
            new Clause(plan, order, clause, sign).tryAt(List.of(low, high), value ->
                offset(value, low) >= 0 && (below ? offset(value, high) < 0 : offset(value, high) <= 0));
        }
        if (clause instanceof Condition.Chosen(var sign, var baseline, var negated, var choices, var lasting)
                && !baseline && lasting.time().isEmpty()) {
            new Clause(plan, order, clause, sign).tryChoices(choice -> choices.contains(choice) != negated);
        }
    }

    private static long offset(Measure value, Measure bound) {
        return value.millionths() - bound.millionths();
    }

    /** By the words, and not as the engine does it. */
    private static boolean isMet(Comparison comparison, long offset) {
        return switch (comparison.words()) {
            case "below" -> offset < 0;
            case "at most" -> offset < 1;
            case "exactly" -> offset == 0;
            case "at least" -> offset > -1;
            case "above" -> offset > 0;
            default -> throw new AssertionError(comparison.words());
        };
    }

    /** One clause of one order, and the moment at which it is judged. */
    private final class Clause {
        private final Plan plan;
        private final Order order;
        private final Condition clause;
        private final String sign;
        private final Instant now;

        private Clause(Plan plan, Order order, Condition clause, String sign) {
            this.plan = plan;
            this.order = order;
            this.clause = clause;
            this.sign = sign;
            this.now = plan.from().minus(Duration.ofMinutes(1));
        }

        private void tryAt(List<Measure> bounds, Predicate<Measure> isMet) {
            Optional<Duration> fresh = fresh(order.checklist());
            if (fresh.isEmpty() || !(plan.sign(sign).orElseThrow() instanceof Sign.Number number)) {
                return;
            }
            expect("never recorded", Truth.UNKNOWN, course());
            List<Measure> values = bounds.stream().flatMap(bound -> LongStream.of(-THOUSANDTH, 0, THOUSANDTH)
                .mapToObj(by -> new Measure(bound.millionths() + by, bound.unit())))
                .filter(number.plausible()::includes).toList();
            for (Measure value : values) {
                Truth truth = truth(isMet.test(value));
                times(value, truth, fresh.orElseThrow());
                two(values.stream().filter(one -> isMet.test(one) != isMet.test(value)).findFirst()
                    .orElseThrow(), value, truth);
            }
        }

        /** Each choice; a sign that is reported is absent until somebody speaks. */
        private void tryChoices(Predicate<String> isMet) {
            if (!(plan.sign(sign).orElseThrow() instanceof Sign.Choice choice)) {
                return;
            }
            boolean reported = order.checklist().report().contains(sign);
            if (!reported && fresh(order.checklist()).isEmpty()) {
                return;
            }
            expect("never recorded", reported ? truth(isMet.test("absent")) : Truth.UNKNOWN, course());
            Instant taken = now.minus(SECOND);
            for (String one : choice.choices()) {
                Reading reading = new Reading(sign, new Value.Chosen(one), taken, "N. Urse");
                expect(one, truth(isMet.test(one)), step(course(), new Input.RecordReading(taken, reading)));
            }
        }

        private static Truth truth(boolean met) {
            return met ? Truth.TRUE : Truth.FALSE;
        }

        private void times(Measure value, Truth truth, Duration fresh) {
            Instant oldest = now.minus(fresh);
            expect(value + " now", truth, record(course(), value, now, now));
            expect(value + " as old as allowed", truth, record(course(), value, oldest, oldest));
            Instant older = oldest.minus(SECOND);
            expect(value + " a second too old", Truth.UNKNOWN, record(course(), value, older, older));
        }

        private void two(Measure first, Measure then, Truth truth) {
            Instant taken = now.minus(Duration.ofMinutes(2));
            Course once = record(course(), first, taken, taken);
            expect(first + ", and for the same time " + then, truth,
                record(once, then, taken, taken.plus(SECOND)));
            expect(first + ", corrected to " + then, truth, step(once, new Input.CorrectReading(
                taken.plus(SECOND), taken, reading(then, taken), "misread")));
        }

        private Optional<Duration> fresh(Checklist checklist) {
            Optional<Duration> before = checklist.within(sign);
            Optional<Duration> running = checklist.withinWhileRunning(sign);
            return before.isPresent() && running.isPresent()
                && running.get().compareTo(before.get()) < 0 ? running : before.or(() -> running);
        }

        private Course course() {
            return Course.open(new Opening("bounds", plan.from().minus(Duration.ofDays(60)), "P. Harmacist",
                plan));
        }

        private Course record(Course course, Measure value, Instant taken, Instant at) {
            return step(course, new Input.RecordReading(at, reading(value, taken)));
        }

        private Course step(Course course, Input input) {
            return Engine.step(course, input).course();
        }

        private Reading reading(Measure value, Instant taken) {
            return new Reading(sign, new Value.Measured(value), taken, "N. Urse");
        }

        private void expect(String what, Truth truth, Course course) {
            tried++;
            Truth came = Judge.beforeDose(course, order, 1, now).judge(clause).truth();
            if (came != truth) {
                wrong.add(order.name() + ": " + clause.text() + ", " + sign + " " + what + ": is " + came
                    + " and must be " + truth);
            }
        }
    }
}
