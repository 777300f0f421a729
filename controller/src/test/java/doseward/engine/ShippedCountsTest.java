package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.language.Shipped;
import doseward.plan.Plan;
import doseward.plan.PlannedDose;
import doseward.protocol.Condition;
import doseward.protocol.Condition.Fate;
import doseward.protocol.Criteria;
import doseward.protocol.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every clause of a shipped rule that counts doses or criteria: one fewer than its count, just so many, and
 * one more. Each criterion itself is tried beside the other clauses.
 */
class ShippedCountsTest {
    private final List<String> wrong = new ArrayList<>();

    static List<String> protocols() {
        return Shipped.protocols();
    }

    @Test void somethingIsCounted() {
        assertTrue(Shipped.protocols().stream().map(ShippedPlans::of).flatMap(plan -> plan.orders().stream())
            .mapToLong(order -> counts(order).size()).sum() >= 5);
    }

    @ParameterizedTest @MethodSource("protocols")
    void everyCountIsWhereTheFileSays(String name) {
        Plan plan = ShippedPlans.of(name);

        for (Order order : plan.orders()) {
            counts(order).forEach(count -> tried(plan, order, count));
        }

        assertEquals(List.of(), wrong);
    }

    private static List<Condition.Count> counts(Order order) {
        return Clauses.ofOrder(order).flatMap(condition -> Clauses.within(condition).stream())
            .filter(Condition.Count.class::isInstance).map(Condition.Count.class::cast)
            .filter(count -> !count.cycles()).distinct().toList();
    }

    private void tried(Plan plan, Order order, Condition.Count clause) {
        Trying trying = new Trying(plan, order, wrong);
        List<Integer> doses = plan.doses().stream().filter(dose -> dose.cycle() == 1
            && dose.order().equals(order.name())).map(PlannedDose::number).toList();
        for (int many = clause.count() - 1; many <= Math.min(clause.count() + 1, doses.size()); many++) {
            Course course = trying.course();
            for (int number : doses.subList(0, many)) {
                course = skipped(course, trying, number, clause.fate());
            }
            Truth truth = Trying.truth(Trying.isMet(clause.comparison(), many - clause.count()));
            trying.expect(clause, many + " doses", truth, course);
            if (many < doses.size()) {
                int left = clause.inARow() ? 0 : many;
                trying.expect(clause, many + " doses, then one that was given",
                    Trying.truth(Trying.isMet(clause.comparison(), left - clause.count())),
                    given(course, trying, doses.get(many)));
            }
        }
    }

    @ParameterizedTest @MethodSource("protocols")
    void everyCountOfCriteriaIsWhereTheFileSays(String name) {
        Plan plan = ShippedPlans.of(name);

        for (Order order : plan.orders()) {
            Clauses.ofOrder(order).flatMap(condition -> Clauses.within(condition).stream())
                .filter(Condition.CriteriaCount.class::isInstance).map(Condition.CriteriaCount.class::cast)
                .distinct().forEach(clause -> criteria(plan, order, clause));
        }

        assertEquals(List.of(), wrong);
    }

    /** With the first few criteria of the table true, and then with one more of which nothing is known. */
    private void criteria(Plan plan, Order order, Condition.CriteriaCount clause) {
        Trying trying = new Trying(plan, order, wrong);
        List<Condition> all = order.table(clause.table()).orElseThrow().criteria().stream()
            .map(Criteria.Criterion::when).toList();
        for (int sure = Math.max(0, clause.count() - 1); sure <= clause.count() + 1; sure++) {
            boolean met = Trying.isMet(clause.comparison(), sure - clause.count());
            boolean more = Trying.isMet(clause.comparison(), sure + 1 - clause.count());
            trying.note(clause, sure + " criteria", Trying.truth(met), counted(trying, clause, all, sure, 0));
            trying.note(clause, sure + " criteria and one not known",
                met == more ? Trying.truth(met) : Truth.UNKNOWN, counted(trying, clause, all, sure, 1));
        }
    }

    private static Truth counted(Trying trying, Condition.CriteriaCount clause, List<Condition> all, int sure,
            int open) {
        Sight sight = new Sight(trying.course(), Optional.of(trying.order()), 1,
            new Freshness.Within(Freshness.WITHOUT_END), Optional.empty(), trying.now());
        return Counts.criteria(sight, clause, criterion -> new Working(all.indexOf(criterion) < sure
            ? Truth.TRUE : all.indexOf(criterion) < sure + open ? Truth.UNKNOWN : Truth.FALSE, List.of()))
            .getFirst().truth();
    }

    private static Course skipped(Course course, Trying trying, int dose, Fate fate) {
        return course.after(new Event.DoseSkipped(trying.now(), dose, fate == Fate.HELD, List.of()));
    }

    private static Course given(Course course, Trying trying, int dose) {
        return course.after(new Event.DoseGivenByNurse(trying.now(), dose,
            new NurseGiving(trying.now(), Optional.empty(), true, "N. Urse", "nurse"), List.of()));
    }
}
