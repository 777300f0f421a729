package doseward.engine;

import doseward.plan.Hangs;
import doseward.protocol.Condition;
import doseward.protocol.Order;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What of time, weight and preparation keeps a due dose from starting. */
final class Readiness {
    private Readiness() {}

    static List<Reason> lacking(Course course, Dose dose, Instant now) {
        List<Reason> reasons = new ArrayList<>(0);
        question(course, dose).map(Question::because).ifPresent(reasons::add);
        if (until(course, dose).filter(now::isAfter).isPresent() && !isAsked(course, dose)) {
            reasons.add(new Reason.TimePassed(dose.planned().order(), until(course, dose).orElseThrow()));
        }
        if (course.timetable().lacksWeight(dose.planned().cycle())) {
            reasons.add(new Reason.NotWeighed(dose.planned().cycle()));
        }
        if (!dose.unprepared().isEmpty()) {
            reasons.add(new Reason.NotPrepared(dose.unprepared()));
        }
        onlyIf(course, dose, now).ifPresent(reasons::add);
        return reasons;
    }

    private static Optional<Reason> onlyIf(Course course, Dose dose, Instant now) {
        Order order = course.plan().orderOf(dose.planned());
        Optional<Condition> condition = order.schedule().onlyIf();
        if (condition.isEmpty()) {
            return Optional.empty();
        }
        Working working = Judge.gate(course, order, dose.planned().cycle(), condition.get(), now);
        return working.truth() == Truth.TRUE ? Optional.empty()
            : Optional.of(new Reason.OnlyIf(condition.get().text(), working));
    }

    /** Whether a person has been asked about the run that the dose begins with. */
    static boolean isAsked(Course course, Dose dose) {
        return question(course, dose).isPresent();
    }

    private static Optional<Question> question(Course course, Dose dose) {
        return run(course, dose).flatMap(run -> course.timetable()
            .question(new Question.Topic.OfRun(run, dose.planned().order())));
    }

    /** When the first dose of its run must have started; empty once one has, and where nothing is said. */
    static Optional<Instant> until(Course course, Dose dose) {
        Optional<Integer> run = run(course, dose);
        boolean underWay = run.isPresent() && course.doses().stream()
            .anyMatch(other -> run.equals(run(course, other)) && other.mayHaveFlowed());
        return underWay ? Optional.empty()
            : run.flatMap(course.timetable()::begun).flatMap(Begun::until);
    }

    private static Optional<Integer> run(Course course, Dose dose) {
        return dose.planned().hangs() instanceof Hangs.OnRun(var run, _) ? Optional.of(run)
            : Optional.empty();
    }
}
