package doseward.engine;

import java.time.Instant;

/** What became of the signals of alarms; the conditions themselves follow from the course. */
public sealed interface AlarmEvent extends Event {

    /** A condition came to stand, or came back. */
    record AlarmRaised(Instant at, Alarm alarm, Priority priority) implements AlarmEvent {}

    /** The condition stands no more; what latches is shown until it is acknowledged. */
    record AlarmEnded(Instant at, Alarm alarm) implements AlarmEvent {}

    /** A named person has seen it. */
    record AlarmAcknowledged(Instant at, Alarm alarm, String by) implements AlarmEvent {}

    /** Nobody acknowledged it for too long: somebody else is called. */
    record AlarmEscalated(Instant at, Alarm alarm) implements AlarmEvent {}

    /** It still stands, and says so again. */
    record AlarmReminded(Instant at, Alarm alarm) implements AlarmEvent {}

    /** A named person paused the sound; it returns by itself, and any new alarm breaks the pause. */
    record AudioPaused(Instant at, String by) implements AlarmEvent {}
}
