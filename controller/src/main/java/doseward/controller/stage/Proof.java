package doseward.controller.stage;

import doseward.engine.ArmingEvent;
import doseward.engine.Course;
import doseward.engine.Phase;
import doseward.engine.Stage;
import doseward.journal.Journal;
import java.util.Optional;

/** Whether a course shows that its installation may go a stage further. */
public final class Proof {
    private Proof() {}

    /** Why it does not, in a sentence; empty when it does. The journal was verified as it was opened. */
    public static Optional<String> objection(Journal journal, String controller, Stage next) {
        if (!Optional.of(journal.opening().stage()).equals(next.before())) {
            return Optional.of("The course was at stage " + journal.opening().stage().word() + "; to unlock "
                + next.word() + " it must have been at " + next.before().map(Stage::word).orElse("no stage")
                + ".");
        }
        if (!journal.opening().by().equals(controller)) {
            return Optional.of("The course was run by controller \"" + journal.opening().by()
                + "\", and this is \"" + controller + "\".");
        }
        if (!wasArmed(journal)) {
            return Optional.of("Nobody armed it, and at stage " + next.word() + " two people must; run a "
                + "course with `arming: two people` in the settings first.");
        }
        return course(Course.replay(journal.opening(), journal.events()));
    }

    /** In simulation a course may go without, and who has never armed one has not practised. */
    private static boolean wasArmed(Journal journal) {
        return journal.opening().arming().isAsked()
            && journal.events().stream().anyMatch(ArmingEvent.CourseArmed.class::isInstance);
    }

    private static Optional<String> course(Course course) {
        if (course.forbidden().isPresent()) {
            return Optional.of("The interlock forbade an order in it: " + course.forbidden().get()
                + ". Report that first.");
        }
        if (course.doses().stream().noneMatch(dose -> dose.phase() instanceof Phase.Settled settled
                && settled.outcome() == Phase.Outcome.GIVEN)) {
            return Optional.of("No dose of it was given whole.");
        }
        return course.ended() ? Optional.empty()
            : Optional.of("It has not come to its end: a dose is open, in doubt, or still to come.");
    }
}
