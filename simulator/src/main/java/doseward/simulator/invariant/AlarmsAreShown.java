package doseward.simulator.invariant;

import doseward.engine.Alarm;
import doseward.engine.AlarmBounds;
import doseward.engine.Alarms;
import doseward.engine.Course;
import doseward.engine.Signal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * After each turn of a controller that lives, what stands has been raised, what is over is ended, and no
 * sound is paused for longer than it may be.
 */
final class AlarmsAreShown implements Law {
    @Override public Optional<String> broken(Evidence evidence) {
        // By the time that the turn went by: a clock that is accepted in it changes only the next.
        Instant now = evidence.world().lookedAt();
        return evidence.world().screen().flatMap(course -> wrong(course, now));
    }

    private static Optional<String> wrong(Course course, Instant now) {
        List<Alarm> standing = Alarms.standing(course, now);
        List<Signal> signals = course.signals().all();
        if (standing.isEmpty() && signals.isEmpty()) {
            return Optional.empty();
        }
        List<Alarm> shown = signals.stream().filter(Signal::stands).map(Signal::alarm).toList();
        return standing.stream().filter(alarm -> !shown.contains(alarm)).findFirst()
            .map(alarm -> alarm + " stands and was not raised")
            .or(() -> signals.stream().filter(signal -> isForgotten(signal, standing, now)).findFirst()
                .map(signal -> signal + " is over and was not ended"))
            .or(() -> course.signals().paused()
                .filter(at -> course.signals().isPaused(at.plus(AlarmBounds.AUDIO_PAUSED_FOR)))
                .map(at -> "the sound is paused since " + at + " without an end"));
    }

    private static boolean isForgotten(Signal signal, List<Alarm> standing, Instant now) {
        return signal.stands() && !standing.contains(signal.alarm())
            && !now.isBefore(signal.raised().plus(AlarmBounds.SHOWN_AT_LEAST));
    }
}
