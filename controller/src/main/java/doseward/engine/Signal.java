package doseward.engine;

import doseward.plan.PlannedDose;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How one alarm is shown.
 *
 * @param ended when its condition was over; such a one is latched until it is acknowledged
 * @param escalated whether somebody else has been called
 * @param said when it was last raised or reminded of
 */
public record Signal(Alarm alarm, Instant raised, Optional<Instant> ended, boolean acknowledged,
        boolean escalated, int reminders, Instant said) {

    static Signal raised(Alarm alarm, Instant at) {
        return new Signal(alarm, at, Optional.empty(), false, false, 0, at);
    }

    public boolean stands() {
        return ended.isEmpty();
    }

    /** Whether nobody has seen it, though somebody must. */
    public boolean isUnseen() {
        return !acknowledged && (stands() || alarm.priority().latches());
    }

    /** One that nobody answered is as urgent as can be. */
    public Priority priority() {
        return escalated ? Priority.HIGH : alarm.priority();
    }

    /** Whether the dose may not begin for it: until it is over, and somebody has seen it. */
    boolean bars(PlannedDose dose) {
        return (stands() || isUnseen()) && alarm.stops() && alarm.concerns(dose);
    }

    /** When somebody else is to be called, if nobody acknowledges it. */
    Optional<Instant> escalates() {
        if (!stands() || acknowledged || escalated) {
            return Optional.empty();
        }
        return switch (alarm.priority()) {
            case HIGH -> Optional.of(raised.plus(AlarmBounds.HIGH_UNHEARD_FOR));
            case MEDIUM -> Optional.of(raised.plus(AlarmBounds.MEDIUM_UNHEARD_FOR));
            case LOW -> Optional.empty();
        };
    }

    /** When it says again that it stands: a low one, which sounds only then. */
    Optional<Instant> reminds() {
        boolean reminds = stands() && alarm.priority() == Priority.LOW
            && reminders < AlarmBounds.MOST_REMINDERS;
        return reminds ? Optional.of(said.plus(AlarmBounds.REMINDED_EVERY)) : Optional.empty();
    }

    /** When its condition may end it: one that nobody has seen is shown for a while. */
    Instant mayEnd() {
        return acknowledged ? raised : raised.plus(AlarmBounds.SHOWN_AT_LEAST);
    }

    /** Whether it is to be heard, while no sound is paused. */
    boolean sounds(Instant now) {
        return switch (priority()) {
            case HIGH, MEDIUM -> stands() || !acknowledged;
            case LOW -> stands()
                && Duration.between(said, now).compareTo(AlarmBounds.LOW_SOUNDS_FOR) < 0;
        };
    }

    Signal endedAt(Instant at) {
        return new Signal(alarm, raised, Optional.of(at), acknowledged, escalated, reminders, said);
    }

    Signal seen() {
        return new Signal(alarm, raised, ended, true, escalated, reminders, said);
    }

    Signal calledFor() {
        return new Signal(alarm, raised, ended, acknowledged, true, reminders, said);
    }

    Signal remindedAt(Instant at) {
        return new Signal(alarm, raised, ended, acknowledged, escalated, reminders + 1, at);
    }
}
