package doseward.engine;

import java.time.Instant;
import java.util.List;

/** What happened to the arming of a course. */
public sealed interface ArmingEvent extends Event {

    /** A controller that came up has found out what would run. */
    record FingerprintTaken(Instant at, Fingerprint found) implements ArmingEvent {}

    /** A named person armed the course, and named its check code. */
    record PersonArmed(Instant at, String by, Role role, String code) implements ArmingEvent {}

    /** All who must have armed it: doses may be given. */
    record CourseArmed(Instant at, String code) implements ArmingEvent {}

    /** What would run is no longer what was armed; nothing more is given until people have armed this. */
    record CourseDisarmed(Instant at, List<String> because) implements ArmingEvent {
        public CourseDisarmed {
            because = List.copyOf(because);
        }
    }
}
