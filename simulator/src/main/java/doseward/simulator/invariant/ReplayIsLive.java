package doseward.simulator.invariant;

import doseward.engine.Course;
import doseward.engine.Event;
import java.util.List;
import java.util.Optional;

/** The course that the journal tells is the course that lives in the controller. */
final class ReplayIsLive implements Law {
    @Override public Optional<String> broken(Evidence evidence) {
        if (!evidence.hasGrown()) {
            return Optional.empty();
        }
        return evidence.world().screen().filter(live -> !live.equals(evidence.replayed()))
            .map(live -> "the journal tells " + evidence.replayed() + ", and the controller has " + live);
    }

    @Override public Optional<String> brokenAtEnd(Evidence evidence) {
        List<Event> all = evidence.world().entries().stream().flatMap(entry -> entry.events().stream()).toList();
        Course again = Course.replay(evidence.world().opening(), all);
        return again.equals(evidence.replayed()) ? Optional.empty() : Optional.of("replayed again it is another course");
    }
}
