package doseward.simulator.invariant;

import doseward.engine.Course;
import doseward.engine.Dose;
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
            .map(live -> difference(evidence.replayed(), live));
    }

    /** The first part that differs; a whole course fills a screen and tells nothing. */
    private static String difference(Course told, Course live) {
        for (Dose dose : told.doses()) {
            Dose other = live.dose(dose.number());
            if (!dose.equals(other)) {
                return "dose " + dose.number() + " is told as " + dose.phase() + " after " + dose.attempts()
                    + " attempts, and lives as " + other.phase() + " after " + other.attempts();
            }
        }
        return "told and live differ: " + told.links() + " " + told.holds() + " " + told.readings()
            + ", session " + told.session() + "; and " + live.links() + " " + live.holds() + " "
            + live.readings() + ", session " + live.session();
    }

    @Override public Optional<String> brokenAtEnd(Evidence evidence) {
        List<Event> all = evidence.world().entries().stream().flatMap(entry -> entry.events().stream())
            .toList();
        Course again = Course.replay(evidence.world().opening(), all);
        return again.equals(evidence.replayed()) ? Optional.empty()
            : Optional.of("replayed again it is another course");
    }
}
