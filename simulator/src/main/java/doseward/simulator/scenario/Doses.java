package doseward.simulator.scenario;

import doseward.plan.Plan;
import doseward.plan.PlannedDose;
import doseward.scenario.DoseName;
import java.util.List;
import java.util.Optional;

/** Which dose a scenario means by its name. */
final class Doses {
    private Doses() {}

    /** Its number through the course; empty where the plan has no such dose. */
    static Optional<Integer> number(Plan plan, DoseName name) {
        List<Integer> numbers = plan.doses().stream()
            .filter(dose -> name.order().map(dose.order()::equals).orElse(true))
            .map(PlannedDose::number).toList();
        return name.number() <= numbers.size() ? Optional.of(numbers.get(name.number() - 1))
            : Optional.empty();
    }

    /** Whether any of the names means the dose. */
    static boolean means(Plan plan, List<DoseName> names, int dose) {
        return names.stream().flatMap(name -> number(plan, name).stream()).anyMatch(one -> one == dose);
    }
}
