package doseward.engine;

import doseward.plan.PlannedDose;
import doseward.pump.Report.Trouble;

/**
 * A condition that needs a person. What it says stands in {@link AlarmWords}, what comes of it in
 * {@link AlarmTable}, and when it stands in {@link Alarms}.
 */
public sealed interface Alarm {

    /** Whether a dose can't flow safely, or can't begin safely, while it stands. */
    boolean concerns(PlannedDose dose);

    /** How urgent it is: the standard's matrix of what harm may come, and how soon. */
    default Priority priority() {
        return AlarmTable.row(this).priority();
    }

    /** What becomes of flow when it is raised. */
    default Response response() {
        return AlarmTable.row(this).response();
    }

    /** Whether what flows is stopped for it. */
    default boolean stops() {
        return response().stops();
    }

    /** Something about a pump and its line. */
    sealed interface OfPump extends Alarm {
        String channel();

        @Override default boolean concerns(PlannedDose dose) {
            return dose.isOn(channel());
        }
    }

    /** Something about a dose that flows, or may. */
    sealed interface OfFlow extends OfPump {
        int dose();
    }

    /** A person is waited for; what waits keeps itself from beginning. */
    sealed interface OfWaiting extends Alarm {
        @Override default boolean concerns(PlannedDose dose) {
            return false;
        }
    }

    /** Something about the controller itself. */
    sealed interface OfController extends Alarm {
        @Override default boolean concerns(PlannedDose dose) {
            return true;
        }
    }

    /** The pump says that it found trouble. */
    record PumpTroubled(String channel, Trouble trouble) implements OfPump {}

    /** A dose is due, and its pump is not heard. */
    record PumpNotReached(String channel) implements OfPump {}

    /** Flow was stopped for an alarm and started again, three times in ten minutes. */
    record StoppedAndStarted(String channel) implements OfPump {}

    /** The pump fell silent while it gave the dose. */
    record PumpSilent(int dose, String channel) implements OfFlow {}

    /** The pump was told to stop, and has not said that it did. */
    record NotStopped(int dose, String channel) implements OfFlow {}

    /** It is not known whether the dose flows. */
    record FlowUncertain(int dose, String channel) implements OfFlow {}

    /** The dose flows no more; it is not known how much of it did. */
    record AmountUncertain(int dose, String channel) implements OfFlow {}

    /** The pump stopped the dose by itself, for trouble, a lease that nobody renewed, or its stop key. */
    record StoppedByPump(int dose, String channel) implements OfFlow {}

    /** The dose flowed on after its end. */
    record Overdue(int dose, String channel) implements OfFlow {}

    /** The dose flows, or flowed, faster than ordered, or more than that. */
    record OverInfusion(int dose, String channel) implements OfFlow {}

    /** The dose flows slower than ordered. */
    record UnderInfusion(int dose, String channel) implements OfFlow {}

    /** A dose is due, and what must be recorded before it was not. */
    record ReadingsOverdue(int dose) implements OfWaiting {}

    /** A dose is due and held. */
    record HeldLong(int dose) implements OfWaiting {}

    /** A dose is due and lacks nothing but confirmation. */
    record NotConfirmed(int dose) implements OfWaiting {}

    /** A dose is due and lacks nothing but the nurse who gives it. */
    record NotGiven(int dose) implements OfWaiting {}

    /** A dose that began has been paused for long. */
    record PausedLong(int dose) implements OfWaiting {}

    /** A dose is due, and a limit does not allow it. */
    record LimitReached(int dose) implements OfWaiting {}

    /** A rule's question is open. */
    record RuleAsks(int question) implements OfWaiting {}

    /** A cycle may be begun, and nobody has: all is prepared, and nothing happens. */
    record NobodyBegan(int cycle) implements OfWaiting {}

    /** Doses that waited for something wait for a person now. */
    record NobodyDecided(int run, String order) implements OfWaiting {}

    /** A dose is near, and the course is not armed. */
    record NotArmed() implements OfWaiting {}

    /** The course was armed long ago, and nothing has been due or given since. */
    record ArmedIdle() implements OfWaiting {}

    /** The time of the machine is in doubt. */
    record ClockDoubted() implements OfController {}

    /** The controller has started again and again. */
    record StartedTooOften() implements OfController {}

    /** The controller has tested itself, and this check was not passed. */
    record SelfTestFailed(String check) implements OfController {}

    /** The controller has not tested itself, or not lately enough. */
    record SelfTestMissing() implements OfController {}

    /** A task of the controller gives no sign of life. */
    record TaskStopped(String task) implements OfController {}

    /** The journal's disk kept the controller waiting. */
    record JournalSlow() implements OfController {}

    /** The interlock forbade an order: a bug of ours. */
    record InterlockForbade() implements OfController {}
}
