package doseward.engine;

import doseward.plan.Hangs;
import doseward.plan.PlannedDose;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When doses may start, as far as what they hang on has happened. */
final class Windows {
    private Windows() {}

    /** The course with the times of all its doses that have not begun. */
    static Course refreshed(Course course) {
        List<Dose> doses = new ArrayList<>(course.doses());
        for (int index = 0; index < doses.size(); index++) {
            Dose dose = doses.get(index);
            if (!dose.isSettled() && !dose.mayHaveFlowed()) {
                doses.set(index, dose.within(window(course.timetable(), doses, dose.planned())));
            }
        }
        return course.withDoses(doses);
    }

    /** The same, where nothing but this dose has changed: it moves at most the doses that follow from it. */
    static Course following(Course course, int number) {
        String order = course.dose(number).planned().order();
        for (int next = number + 1; next <= course.doses().size(); next++) {
            PlannedDose planned = course.dose(next).planned();
            if (planned.order().equals(order)) {
                return planned.hangs() instanceof Hangs.OnDoseBefore ? refreshed(course) : course;
            }
        }
        return course;
    }

    private static Optional<Window> window(Timetable times, List<Dose> doses, PlannedDose dose) {
        Optional<Instant> due = switch (dose.hangs()) {
            case Hangs.OnCycle _ -> dose.cycle() <= times.cycles() ? Optional.of(dose.due())
                : Optional.empty();
            case Hangs.OnRun(var run, var after) ->
                times.begun(run).map(begun -> begun.begins().plus(after).minus(begun.from()));
            case Hangs.OnDoseBefore(var atLeast, _) -> before(doses, dose).flatMap(Windows::counted)
                .map(start -> start.plus(atLeast));
        };
        return due.map(start -> new Window(start, start.plus(dose.mayStartLateBy())));
    }

    private static Optional<Dose> before(List<Dose> doses, PlannedDose dose) {
        for (int number = dose.number() - 1; number >= 1; number--) {
            Dose other = doses.get(number - 1);
            if (other.planned().order().equals(dose.order())) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /** A dose that was skipped counts from when it was due, so that the others keep their distance. */
    private static Optional<Instant> counted(Dose dose) {
        return dose.flowSeen().or(() -> dose.isSettled() ? dose.due() : Optional.empty());
    }
}
