package doseward.simulator.invariant;

import doseward.engine.Course;
import doseward.engine.Engine;
import doseward.engine.Interlock;
import doseward.engine.Step;
import doseward.journal.Entry;
import java.util.Optional;

/** A stored journal, stepped through again, decides the same. */
final class DecidesTheSame implements Law {
    @Override public Optional<String> broken(Evidence evidence) {
        return Optional.empty();
    }

    @Override public Optional<String> brokenAtEnd(Evidence evidence) {
        Course course = Course.open(evidence.world().opening());
        for (Entry entry : evidence.world().entries()) {
            Step step = Interlock.passed(course, entry.because(), Engine.step(course, entry.because()));
            if (!step.events().equals(entry.events())) {
                return Optional.of("entry " + entry.number() + " for " + entry.because() + " says "
                    + entry.events()
                    + "; decided again it says " + step.events());
            }
            course = step.course();
        }
        return Optional.empty();
    }
}
