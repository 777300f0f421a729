package doseward.controller.rehearsal;

import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.engine.Engine;
import doseward.plan.PlannedDose;
import doseward.scenario.DoseName;
import doseward.scenario.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When the times of a test are, as the course stands. */
final class Clocks {
    private Clocks() {}

    /** The moment; empty while it is not known yet when that dose is due, or has started. */
    static Optional<Instant> of(Moment moment, Course course) {
        Optional<Dose> dose = dose(course, moment.dose());
        return moment.before() ? dose.flatMap(one -> due(one, course)).map(due -> due.minus(moment.by()))
            : dose.flatMap(Dose::flowSeen).map(started -> started.plus(moment.by()));
    }

    /** A dose of a cycle that waits to be begun has a time before it has begun: that at which it may. */
    private static Optional<Instant> due(Dose dose, Course course) {
        PlannedDose planned = dose.planned();
        Instant begins = course.plan().cycles().get(planned.cycle() - 1).begins();
        return dose.due()
            .or(() -> Engine.opensAt(course, planned.cycle())
                .map(opens -> opens.plus(Duration.between(begins, planned.due()))))
            .or(() -> hasBegun(course, planned.cycle()) ? Optional.of(planned.due()) : Optional.empty());
    }

    private static boolean hasBegun(Course course, int cycle) {
        return course.doses().stream().anyMatch(dose -> dose.planned().cycle() == cycle
            && dose.due().isPresent());
    }

    /** When the dose is due, if that is known. */
    static Optional<Instant> due(Dose dose) {
        return dose.due();
    }

    /** The dose of this name; a number without an order counts through the course. */
    static Optional<Dose> dose(Course course, DoseName name) {
        List<Dose> doses = course.doses().stream().filter(dose -> name.order()
            .map(order -> dose.planned().order().equals(order)).orElse(true)).toList();
        return name.number() <= doses.size() ? Optional.of(doses.get(name.number() - 1)) : Optional.empty();
    }
}
