package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.language.Shipped;
import doseward.plan.Plan;
import doseward.protocol.Condition;
import doseward.protocol.PatientNeeds;
import doseward.protocol.Protocol;
import doseward.protocol.Value;
import doseward.quantity.Measure;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every clause that keeps a patient from a shipped course, or a further cycle from beginning: at its bound, a
 * thousandth to either side, each choice, never recorded, and a second too old.
 */
class ShippedGatesTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final List<String> wrong = new ArrayList<>();
    private Trying trying;

    static List<String> protocols() {
        return Shipped.protocols();
    }

    /** How a clause is judged in a course, and since when a reading counts for it. */
    private record Judged(Instant since, Function<Course, Working> by) {
        Truth in(Course course) {
            return by.apply(course).truth();
        }
    }

    @ParameterizedTest @MethodSource("protocols")
    void everyRefusalIsWhereTheFileSays(String name) {
        Plan plan = ShippedPlans.of(name);
        trying = new Trying(plan, plan.protocol().orders().getFirst(), wrong);
        PatientNeeds needs = plan.protocol().patient();
        Duration within = needs.askedWithin().orElse(Freshness.WITHOUT_END);

        needs.refuse().stream().flatMap(refusal -> Clauses.within(refusal.when()).stream())
            .forEach(clause -> clause(clause, new Judged(trying.now().minus(within), course ->
                Judge.eligibility(course, clause, within, trying.now()))));

        assertEquals(List.of(), wrong);
        assertTrue(trying.tried() > 0 || needs.refuse().isEmpty());
    }

    @ParameterizedTest @MethodSource("protocols")
    void everyGateOfACycleIsWhereTheFileSays(String name) {
        Plan plan = ShippedPlans.of(name);
        trying = new Trying(plan, plan.protocol().orders().getFirst(), wrong);
        Instant asked = trying.now().minus(Duration.ofDays(2));

        gates(plan.protocol()).flatMap(gate -> Clauses.within(gate).stream())
            .forEach(clause -> clause(clause, new Judged(asked, course ->
                Judge.gate(course, 2, clause, asked, trying.now()))));

        assertEquals(List.of(), wrong);
        assertTrue(trying.tried() > 0 || gates(plan.protocol()).findAny().isEmpty());
    }

    private static Stream<Condition> gates(Protocol protocol) {
        return Stream.concat(protocol.course().onlyIf().stream(),
            protocol.course().stages().stream().flatMap(stage -> stage.onlyIf().stream()));
    }

    private void clause(Condition clause, Judged judged) {
        trying.note(clause, "never recorded", Truth.UNKNOWN, judged.in(trying.blank()));
        switch (clause) {
            case Condition.Compared(Condition.Latest(var sign), var comparison, Condition.Fixed(var bound),
                var _) -> trying.around(sign, List.of(bound)).forEach(value -> recorded(clause, sign,
                    new Value.Measured(value), Trying.isMet(comparison, offset(value, bound)), judged));
            case Condition.Chosen(var sign, var _, var negated, var choices, var _) ->
                trying.choices(sign).forEach(choice -> recorded(clause, sign, trying.chosen(sign, choice),
                    choices.contains(choice) != negated, judged));
            default -> throw new AssertionError("no bound is known of: " + clause.text());
        }
    }

    private static long offset(Measure value, Measure bound) {
        return value.millionths() - bound.millionths();
    }

    private void recorded(Condition clause, String sign, Value value, boolean met, Judged judged) {
        Truth truth = Trying.truth(met);
        trying.note(clause, value + " now", truth, judged.in(at(sign, trying.now(), value)));
        if (judged.since().isAfter(trying.blank().opening().at())) {
            trying.note(clause, value + " as old as counts", truth,
                judged.in(at(sign, judged.since(), value)));
            trying.note(clause, value + " a second too old", Truth.UNKNOWN,
                judged.in(at(sign, judged.since().minus(SECOND), value)));
        }
    }

    private Course at(String sign, Instant taken, Value value) {
        return trying.at(trying.blank(), sign, taken, value);
    }
}
