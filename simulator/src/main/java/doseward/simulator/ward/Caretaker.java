package doseward.simulator.ward;

import doseward.engine.Course;
import doseward.engine.CourseTime;
import doseward.engine.Input;
import doseward.simulator.chance.Chance;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What a named nurse does when the controller says that its clock, or its restarts, need a look. */
final class Caretaker {
    private static final Duration LONGEST_AWAY = Duration.ofMinutes(30);
    /** Until the controller has seen that the clock was set right. */
    private static final Duration WAITS = Duration.ofMinutes(3);

    private final String name;
    private final Chance chance;
    private Optional<Instant> comesAt = Optional.empty();
    private Optional<Instant> acceptsAt = Optional.empty();

    Caretaker(String name, Chance chance) {
        this.name = name;
        this.chance = chance;
    }

    void look(Bed bed, Course course) {
        boolean clock = course.machine().time().doubt().isPresent();
        if (!clock && !course.machine().startsTooOften()) {
            comesAt = Optional.empty();
            acceptsAt = Optional.empty();
            return;
        }
        Instant comes = comesAt.orElseGet(() ->
            bed.now().plus(chance.between(Duration.ofMinutes(1), LONGEST_AWAY)));
        comesAt = Optional.of(comes);
        if (bed.now().isBefore(comes)) {
            return;
        }
        if (course.machine().startsTooOften()) {
            bed.say(new Input.AcceptRestarts(bed.now(), name));
        }
        course.machine().time().doubt().ifPresent(doubt -> lookAtTheClock(bed, doubt));
    }

    /** A clock that came up wrong is set right first. */
    private void lookAtTheClock(Bed bed, CourseTime.Doubt doubt) {
        if (doubt instanceof CourseTime.Doubt.WasOff && acceptsAt.isEmpty()) {
            bed.setClockRight();
            acceptsAt = Optional.of(bed.now().plus(WAITS));
        } else if (acceptsAt.filter(bed.now()::isBefore).isEmpty()) {
            bed.say(new Input.AcceptClock(bed.now(), name));
        }
    }
}
