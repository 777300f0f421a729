package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.language.Shipped;
import doseward.plan.Plan;
import doseward.protocol.Condition;
import doseward.protocol.Condition.Lasting;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every clause of every shipped rule that needs more than a fixed value and the latest reading: baselines,
 * upper limits, what must last, totals and extremes of a stretch, rises and falls. Each at its
 * bounds, just below and just above; what must come of it is worked out here from the clause alone.
 */
class ShippedRelationsTest {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final long ONE = 1_000_000;

    private final List<String> wrong = new ArrayList<>();
    private Trying trying;

    static List<String> protocols() {
        return Shipped.protocols();
    }

    @ParameterizedTest @MethodSource("protocols")
    void everyBoundIsWhereTheFileSays(String name) {
        Plan plan = ShippedPlans.of(name);

        for (Order order : plan.protocol().orders()) {
            trying = new Trying(plan, order, wrong);
            Clauses.ofOrder(order).flatMap(condition -> Clauses.within(condition).stream()).distinct()
                .forEach(this::clause);
        }

        assertEquals(List.of(), wrong);
    }

    private void clause(Condition clause) {
        switch (clause) {
            case Condition.FromBaseline share -> share(share);
            case Condition.Trend trend -> trend(trend);
            case Condition.Compared(Condition.Baseline(var sign), var comparison, Condition.Fixed(var bound),
                var _) -> baseline(clause, sign, List.of(bound), value ->
                    Trying.isMet(comparison, offset(value, bound)));
            case Condition.Between(Condition.Baseline(var sign), Condition.Fixed(var low),
                Condition.Fixed(var high), var below, var _) -> baseline(clause, sign, List.of(low, high),
                    value -> isBetween(value, low, high, below));
            case Condition.Compared(Condition.Latest(var sign), var comparison, var reference, var lasting) ->
                trying.bound(sign, reference).ifPresent(bound -> compared(clause, sign, bound, lasting,
                    value -> Trying.isMet(comparison, offset(value, bound))));
            case Condition.Compared(Condition.Windowed window, var comparison, var reference, var _) ->
                trying.bound(window.sign(), reference).ifPresent(bound -> windowed(clause, window,
                    List.of(bound), value -> Trying.isMet(comparison, offset(value, bound))));
            case Condition.Between(Condition.Windowed window, Condition.Fixed(var low),
                Condition.Fixed(var high), var below, var _) -> windowed(clause, window, List.of(low, high),
                    value -> isBetween(value, low, high, below));
            case Condition.Chosen chosen when chosen.lasting().time().isPresent() -> chosen(chosen);
            case Condition.Chosen chosen when !chosen.baseline()
                && trying.sign(chosen.sign()) instanceof Sign.Several -> several(chosen);
            case Condition.Compared _, Condition.Between _, Condition.Chosen _, Condition.GradeIs _,
                Condition.WorstGrade _, Condition.CriteriaCount _, Condition.Count _, Condition.Says _,
                Condition.AgeIs _, Condition.AllOf _, Condition.AnyOf _, Condition.NoneOf _ -> { }
        }
    }

    private static long offset(Measure value, Measure bound) {
        return value.millionths() - bound.millionths();
    }

    private static boolean isBetween(Measure value, Measure low, Measure high, boolean below) {
        return offset(value, low) >= 0 && (below ? offset(value, high) < 0 : offset(value, high) <= 0);
    }

    private void share(Condition.FromBaseline clause) {
        Measure base = trying.round(clause.sign());
        long by = base.millionths() / ONE * clause.millionthsOfOne();
        long bound = base.millionths() + (clause.above() ? by : -by);
        now(clause, clause.sign(), new Measure(bound, base.unit()), value -> Trying.isMet(clause.comparison(),
            clause.above() ? value.millionths() - bound : bound - value.millionths()));
    }

    private void baseline(Condition clause, String sign, List<Measure> bounds, Predicate<Measure> isMet) {
        trying.expect(clause, "no baseline", Truth.UNKNOWN, trying.blank());
        for (Measure value : trying.around(sign, bounds)) {
            trying.expect(clause, "a baseline of " + value, Trying.truth(isMet.test(value)),
                trying.baseline(trying.blank(), sign, value));
        }
    }

    private void compared(Condition clause, String sign, Measure bound, Lasting lasting,
            Predicate<Measure> isMet) {
        if (lasting.time().isEmpty()) {
            now(clause, sign, bound, isMet);
        } else if (trying.fresh(sign).isPresent()) {
            List<Measure> values = trying.around(sign, List.of(bound));
            Measure met = values.stream().filter(isMet).findFirst().orElseThrow();
            Measure other = values.stream().filter(isMet.negate()).findFirst().orElseThrow();
            lasting(clause, sign, lasting, new Value.Measured(met), new Value.Measured(other));
        }
    }

    private void now(Condition clause, String sign, Measure bound, Predicate<Measure> isMet) {
        if (trying.fresh(sign).isEmpty()) {
            return;
        }
        trying.expect(clause, "never recorded", Truth.UNKNOWN, trying.course());
        for (Measure value : trying.around(sign, List.of(bound))) {
            trying.expect(clause, "" + value, Trying.truth(isMet.test(value)),
                trying.at(trying.course(), sign, trying.now(), value));
        }
    }

    private void chosen(Condition.Chosen clause) {
        lasting(clause, clause.sign(), clause.lasting(), choice(clause, true), choice(clause, false));
    }

    /** The first choice that meets the clause, or the first that does not. */
    private Value choice(Condition.Chosen clause, boolean meets) {
        Predicate<String> wanted = choice ->
            (clause.choices().contains(choice) != clause.negated()) == meets;
        return trying.chosen(clause.sign(),
            trying.choices(clause.sign()).stream().filter(wanted).findFirst().orElseThrow());
    }

    /** Each choice of several, recorded alone. */
    private void several(Condition.Chosen clause) {
        boolean reported = trying.isReported(clause.sign());
        if (!reported && trying.fresh(clause.sign()).isEmpty()) {
            return;
        }
        for (String choice : trying.choices(clause.sign())) {
            trying.expect(clause, choice, Trying.truth(clause.choices().contains(choice) != clause.negated()),
                trying.at(trying.course(), clause.sign(), trying.now(),
                    trying.chosen(clause.sign(), choice)));
        }
    }

    /** True from a second before as long ago as asked, from just then, and from a second later. */
    private void lasting(Condition clause, String sign, Lasting lasting, Value met, Value other) {
        Duration time = lasting.time().orElseThrow();
        for (Duration since : List.of(time.plus(SECOND), time, time.minus(SECOND))) {
            int longer = since.compareTo(time);
            boolean isLong = lasting.more() ? longer > 0 : longer >= 0;
            Course begun = trying.at(trying.course(), sign, trying.now().minus(since), met);
            trying.expect(clause, met + " for " + since, Trying.truth(isLong),
                trying.at(begun, sign, trying.now(), met));
            Course broken = trying.at(begun, sign, trying.now().minus(time.dividedBy(2)), other);
            trying.expect(clause, met + " for " + since + " but for a moment", Truth.FALSE,
                trying.at(broken, sign, trying.now(), met));
            trying.expect(clause, met + " for " + since + " until now", Truth.FALSE,
                trying.at(begun, sign, trying.now(), other));
        }
    }

    /** The value in two readings that cover the stretch, or collected in just that time. */
    private void windowed(Condition clause, Condition.Windowed window, List<Measure> bounds,
            Predicate<Measure> isMet) {
        String sign = window.sign();
        if (!(window.stretch() instanceof Condition.Over(var time)) || trying.fresh(sign).isEmpty()) {
            return;
        }
        trying.expect(clause, "never recorded", Truth.UNKNOWN, trying.course());
        for (Measure value : trying.around(sign, bounds)) {
            Course course = trying.measured(sign) instanceof Sign.Accumulated
                ? trying.collected(trying.course(), sign, time, value)
                : trying.at(trying.at(trying.course(), sign, trying.now().minus(time), value), sign,
                    trying.now(), value);
            trying.expect(clause, value + " in " + time, Trying.truth(isMet.test(value)), course);
        }
    }

    private void trend(Condition.Trend clause) {
        String sign = clause.subject().sign();
        Duration time = clause.stretch() instanceof Condition.Over(var over) ? over : Duration.ofHours(12);
        Instant from = trying.now().minus(time);
        Measure base = new Measure(trying.round(sign).millionths() * 3, trying.round(sign).unit());
        Measure by = new Measure(clause.by().millionths(), base.unit());
        for (Measure change : trying.around(sign, List.of(by))) {
            long moved = clause.rising() ? change.millionths() : -change.millionths();
            Course course = trying.at(steady(sign, from, base), sign, trying.now(),
                new Measure(base.millionths() + moved, base.unit()));
            Judge judge = Judge.beforeDose(course, trying.order(), 1, trying.now())
                .heldSince(Optional.of(from));
            trying.expect(clause, base + " and then " + change + " away from it",
                Trying.truth(Trying.isMet(clause.comparison(), offset(change, by))), judge);
        }
    }

    /** The same reading as often as one counts, so that it is known all the time. */
    private Course steady(String sign, Instant from, Measure value) {
        Course course = trying.course();
        for (Instant taken = from; taken.isBefore(trying.now());
                taken = taken.plus(trying.fresh(sign).orElseThrow())) {
            course = trying.at(course, sign, taken, value);
        }
        return course;
    }
}
