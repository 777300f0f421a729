package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.language.Shipped;
import doseward.plan.Plan;
import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Condition.Lasting;
import doseward.protocol.Order;
import doseward.protocol.Sign;
import doseward.protocol.Value;
import doseward.quantity.Measure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every clause of a shipped rule about a grade: each grade that a person may record, and each bound of one
 * that is worked out, a thousandth to either side, a second shorter and longer where it must last.
 */
class ShippedGradesTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final List<String> wrong = new ArrayList<>();
    private Trying trying;

    static List<String> protocols() {
        return Shipped.protocols();
    }

    @ParameterizedTest @MethodSource("protocols")
    void everyGradeIsWhereTheFilesSay(String name) {
        Plan plan = ShippedPlans.of(name);

        for (Order order : plan.protocol().orders()) {
            trying = new Trying(plan, order, wrong);
            Clauses.ofOrder(order).flatMap(condition -> Clauses.within(condition).stream())
                .filter(Condition.GradeIs.class::isInstance).map(Condition.GradeIs.class::cast)
                .flatMap(this::andEachGrade).distinct().forEach(this::grade);
        }

        assertEquals(List.of(), wrong);
    }

    /** A rule may ask for a lower grade only; the sign's own bounds of the others are shipped too. */
    private Stream<Condition.GradeIs> andEachGrade(Condition.GradeIs clause) {
        return Stream.concat(Stream.of(clause), Grades.rules(trying.sign(clause.term()))
            .map(rule -> new Condition.GradeIs(clause.term(), Comparison.AT_LEAST, rule.grade())));
    }

    private void grade(Condition.GradeIs clause) {
        List<Sign.GradeRule> rules = Grades.rules(trying.sign(clause.term())).toList();
        if (rules.isEmpty()) {
            byPerson(clause);
        } else {
            workedOut(clause, rules);
        }
    }

    private void byPerson(Condition.GradeIs clause) {
        boolean reported = trying.isReported(clause.term());
        if (!reported && trying.fresh(clause.term()).isEmpty()) {
            return;
        }
        Truth silent = reported ? gradeIs(clause, 0) : Truth.UNKNOWN;
        trying.expect(clause, "never recorded", silent, trying.course());
        IntStream.rangeClosed(0, 5).forEach(grade -> trying.expect(clause, "grade " + grade,
            gradeIs(clause, grade), trying.at(trying.course(), clause.term(), trying.now(),
                new Value.Graded(grade))));
    }

    private static Truth gradeIs(Condition.GradeIs clause, int grade) {
        return Trying.truth(Trying.isMet(clause.comparison(), grade - clause.grade()));
    }

    /** The highest grade whose condition is met counts. */
    private void workedOut(Condition.GradeIs clause, List<Sign.GradeRule> rules) {
        String sign = rules.getFirst().when().signs().getFirst();
        if (trying.fresh(sign).isEmpty()) {
            return;
        }
        trying.expect(clause, "never recorded", Truth.UNKNOWN, trying.course());
        List<Condition> parts = rules.stream().flatMap(rule -> Clauses.within(rule.when()).stream()).toList();
        List<Duration> times = parts.stream().flatMap(part -> lasting(part).time().stream())
            .flatMap(time -> Stream.of(time.minus(SECOND), time, time.plus(SECOND))).toList();
        for (Measure value : trying.around(sign, parts.stream().flatMap(part -> bounds(part).stream())
                .toList())) {
            Stream.concat(Stream.of(Duration.ZERO), times.stream()).forEach(since ->
                lasted(clause, rules, value, since));
        }
    }

    private void lasted(Condition.GradeIs clause, List<Sign.GradeRule> rules, Measure value, Duration since) {
        String sign = rules.getFirst().when().signs().getFirst();
        int grade = rules.stream().filter(rule -> holds(rule.when(), value, since))
            .mapToInt(Sign.GradeRule::grade).max().orElse(0);
        Course course = trying.at(trying.course(), sign, trying.now().minus(since), value);
        trying.expect(clause, sign + " " + value + " for " + since, gradeIs(clause, grade),
            since.isZero() ? course : trying.at(course, sign, trying.now(), value));
    }

    private static Lasting lasting(Condition part) {
        return Clauses.lasting(part).orElse(Lasting.NOT);
    }

    private List<Measure> bounds(Condition part) {
        return switch (part) {
            case Condition.Compared(Condition.Latest(var sign), var _, var reference, var _) ->
                trying.bound(sign, reference).stream().toList();
            case Condition.Between(Condition.Latest(var sign), var low, var high, var _, var _) ->
                List.of(trying.bound(sign, low).orElseThrow(), trying.bound(sign, high).orElseThrow());
            default -> throw new AssertionError("no bound is known of: " + part.text());
        };
    }

    private boolean holds(Condition condition, Measure value, Duration since) {
        return switch (condition) {
            case Condition.AllOf(var parts) -> parts.stream().allMatch(part -> holds(part, value, since));
            case Condition.AnyOf(var parts) -> parts.stream().anyMatch(part -> holds(part, value, since));
            case Condition.Compared(var _, var comparison, var _, var lasting) -> isLong(lasting, since)
                && Trying.isMet(comparison, offset(value, bounds(condition).getFirst()));
            case Condition.Between(var _, var _, var _, var below, var lasting) -> isLong(lasting, since)
                && offset(value, bounds(condition).getFirst()) >= 0
                && offset(value, bounds(condition).getLast()) < (below ? 0 : 1);
            default -> throw new AssertionError(condition.text());
        };
    }

    private static boolean isLong(Lasting lasting, Duration since) {
        return lasting.time().map(since::compareTo).map(longer -> lasting.more() ? longer > 0 : longer >= 0)
            .orElse(true);
    }

    private static long offset(Measure value, Measure bound) {
        return value.millionths() - bound.millionths();
    }
}
