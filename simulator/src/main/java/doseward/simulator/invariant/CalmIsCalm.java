package doseward.simulator.invariant;

import doseward.engine.Course;
import doseward.engine.Engine;
import doseward.engine.Input;
import doseward.engine.Step;
import java.time.Instant;
import java.util.Optional;

/** As long as a course is said to be calm, a tick does nothing when it is looked at in earnest. */
final class CalmIsCalm implements Law {
    @Override public Optional<String> broken(Evidence evidence) {
        Instant now = evidence.world().courseNow();
        return evidence.world().screen().filter(course -> now.isBefore(course.calmUntil()))
            .flatMap(course -> broken(course, now)
                .or(() -> broken(course, course.calmUntil().minusMillis(1))));
    }

    private static Optional<String> broken(Course course, Instant at) {
        Step step = Engine.step(course.lookedAtAnew(), new Input.Tick(at));
        return step.events().isEmpty() && step.commands().isEmpty() ? Optional.empty()
            : Optional.of("the course is calm until " + course.calmUntil() + ", and a tick at " + at
                + " leads to " + step.events() + " and " + step.commands());
    }
}
