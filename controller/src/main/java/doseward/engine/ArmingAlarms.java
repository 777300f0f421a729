package doseward.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who is reminded of arming: that a dose is near and the course is not armed, and that it was armed long ago
 * and nothing has come of it since. A rest between cycles is no such time: something was given before it.
 */
final class ArmingAlarms {
    private ArmingAlarms() {}

    static void add(Course course, Instant now, List<Alarm> all) {
        if (!course.opening().arming().isAsked()) {
            return;
        }
        if (!course.isArmed() && isReached(nearFrom(course), now)) {
            all.add(new Alarm.NotArmed());
        }
        if (course.isArmed() && isReached(idleFrom(course), now)) {
            all.add(new Alarm.ArmedIdle());
        }
    }

    /** When time alone makes one of them stand; empty where nothing does. */
    static Optional<Instant> next(Course course) {
        return !course.opening().arming().isAsked() ? Optional.empty()
            : course.isArmed() ? idleFrom(course) : nearFrom(course);
    }

    private static boolean isReached(Optional<Instant> moment, Instant now) {
        return moment.isPresent() && !now.isBefore(moment.get());
    }

    private static Optional<Instant> nearFrom(Course course) {
        return course.next().flatMap(Dose::due).map(due -> due.minus(AlarmBounds.ARMED_BEFORE_DUE));
    }

    /** Of an armed course; empty once any dose has begun, been given, or come to its time since then. */
    private static Optional<Instant> idleFrom(Course course) {
        Instant since = armedSince(course);
        Instant idle = idleAt(course);
        for (Dose dose : course.doses()) {
            boolean comes = dose.isOpen() || dose.due().filter(due -> !due.isBefore(since)
                && due.isBefore(idle)).isPresent();
            boolean came = dose.flowSeen().filter(seen -> !seen.isBefore(since)).isPresent();
            if (comes || came) {
                return Optional.empty();
            }
        }
        return Optional.of(idle);
    }

    /** Until then it may stand armed and nothing come of it. */
    private static Instant idleAt(Course course) {
        return armedSince(course).plus(AlarmBounds.IDLE_UNTOLD);
    }

    private static Instant armedSince(Course course) {
        return course.decisions().armed().since().orElseThrow();
    }
}
