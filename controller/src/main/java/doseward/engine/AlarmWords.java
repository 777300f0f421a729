package doseward.engine;

import doseward.engine.Alarm.*;
import doseward.engine.Alarm.ArmedIdle;
import doseward.engine.Alarm.NotArmed;
import doseward.pump.Report.Trouble;

/** What each alarm says to people: what is so, and what to do. */
public final class AlarmWords {
    private AlarmWords() {}

    /** Both, in sentences. */
    public static String sentences(Alarm alarm) {
        return what(alarm) + ". " + toDo(alarm);
    }

    /** What is so, in a sentence without its stop. */
    public static String what(Alarm alarm) {
        return switch (alarm) {
            case PumpTroubled(var channel, var trouble) -> "Channel " + channel + ": " + what(trouble);
            case PumpNotReached(var channel) -> "A dose is due, and the pump on channel " + channel
                + " is not heard";
            case StoppedAndStarted(var channel) -> "Channel " + channel
                + " was stopped for an alarm and started again, three times within 10 minutes";
            case PumpSilent(var dose, _) -> "No word from the pump while it gives dose " + dose;
            case NotStopped(var dose, _) -> "The pump was told to stop dose " + dose
                + " and has not said that it did";
            case FlowUncertain(var dose, _) -> "It is not known whether dose " + dose + " flows";
            case AmountUncertain(var dose, _) -> "Dose " + dose
                + " flows no more, but it is not known how much of it did";
            case StoppedByPump(var dose, _) -> "The pump stopped dose " + dose + " by itself";
            case Overdue(var dose, _) -> "Dose " + dose + " flowed on after its end, and is halted";
            case OverInfusion(var dose, _) -> "Dose " + dose + " flows faster than ordered, and is halted";
            case UnderInfusion(var dose, _) -> "Dose " + dose + " flows slower than ordered";
            case OfController own -> what(own);
            case OfWaiting waiting -> what(waiting);
        };
    }

    private static String what(OfController alarm) {
        return switch (alarm) {
            case ClockDoubted() -> "The time of this machine is in doubt, and nothing begins";
            case StartedTooOften() -> "The controller has started again and again, and nothing begins";
            case SelfTestFailed(var check) -> "The controller's self-test of " + check
                + " was not passed, and nothing is given";
            case SelfTestMissing() -> "The controller has not tested itself, and nothing begins";
            case TaskStopped(var task) -> "The controller's " + task + " has stopped, and nothing is given";
            case JournalSlow() -> "The disk of the journal is slow";
            case InterlockForbade() -> "The controller ordered what must not be; it was not sent, and "
                + "nothing more is given";
        };
    }

    private static String what(OfWaiting alarm) {
        return switch (alarm) {
            case ReadingsOverdue(var dose) -> "Dose " + dose
                + " is due, and not all is recorded that must be";
            case HeldLong(var dose) -> "Dose " + dose + " is due and held";
            case NotConfirmed(var dose) -> "Dose " + dose + " is due and waits to be confirmed";
            case NotGiven(var dose) -> "Dose " + dose + " is due and waits for the nurse who gives it";
            case PausedLong(var dose) -> "Dose " + dose + " is still paused";
            case LimitReached(var dose) -> "Dose " + dose + " is due, and a limit does not allow it";
            case RuleAsks(var question) -> "Question " + question + " is not answered";
            case NobodyBegan(var cycle) -> "Cycle " + cycle + " waits for a person to begin it";
            case NobodyDecided(_, var order) -> "A person must say whether " + order + " is given";
            case NotArmed() -> "A dose is near, and the course is not armed";
            case ArmedIdle() -> "The course was armed a day ago, and nothing has been due or given since";
        };
    }

    /** What is so with a pump that has found this, in a sentence without its first letter and its stop. */
    public static String what(Trouble trouble) {
        return switch (trouble) {
            case OCCLUSION_DOWNSTREAM -> "the line is blocked between pump and patient";
            case OCCLUSION_UPSTREAM -> "the line is blocked between bag and pump";
            case AIR_IN_LINE -> "there is air in the line";
            case DOOR_OPEN -> "the pump's door is open";
            case FREE_FLOW -> "fluid runs freely through the pump";
            case BAG_LOW -> "the bag is nearly empty";
            case BAG_EMPTY -> "the bag is empty";
            case MAINS_DOUBTED -> "the pump is told that it has mains, and its battery runs down";
            case BATTERY_LOW -> "the pump's battery is low";
            case BATTERY_DEPLETED -> "the pump's battery is nearly empty";
            case OVERHEATED -> "the pump is too hot";
            case KEY_STUCK -> "a key of the pump is stuck";
            case SELF_TEST_FAILED -> "the pump has failed its self-test";
            case FAULT -> "the pump has found a fault in itself";
        };
    }

    /** What to do about it, in a sentence. */
    public static String toDo(Alarm alarm) {
        return switch (alarm) {
            case PumpTroubled(_, var trouble) -> toDo(trouble);
            case PumpNotReached _ -> "See that the pump is on and its network cable plugged in.";
            case StoppedAndStarted _ -> "Find the cause before it is started again.";
            case PumpSilent _, FlowUncertain _, NotStopped _ ->
                "Go to the pump, press its stop key, and clamp the line; then settle the dose.";
            case AmountUncertain(var dose, _) ->
                "Read the pump's display, or the bag if it may have run freely, and say: settle dose " + dose
                + " at VOLUME by NAME because REASON.";
            case StoppedByPump _ -> "Look at the patient and at what the pump shows.";
            case Overdue _, OverInfusion _ ->
                "Look at the patient; see that the pump has stopped, and do not use it again.";
            case UnderInfusion _ -> "Look at the line, the clamps and the bag.";
            case OfController own -> toDo(own);
            case OfWaiting waiting -> toDo(waiting);
        };
    }

    private static String toDo(OfController alarm) {
        return switch (alarm) {
            case ClockDoubted() -> "Set the clock right if it is not, and say: accept clock by NAME.";
            case StartedTooOften() -> "Find out why, and say: accept restarts by NAME.";
            case SelfTestFailed _ -> "Read what it found; it is tried again every few minutes.";
            case SelfTestMissing(), TaskStopped _ -> "End the controller and start it again.";
            case JournalSlow() -> "Look at the disk before it fails.";
            case InterlockForbade() -> "Give what is due by hand as the plan says, and call for service.";
        };
    }

    private static String toDo(OfWaiting alarm) {
        return switch (alarm) {
            case ReadingsOverdue _ -> "Record what its reasons name, or skip the dose.";
            case HeldLong _ -> "Read its reasons: put right what can be, or skip the dose.";
            case NotConfirmed(var dose) -> "Look at the patient, and say: confirm dose " + dose + " by NAME.";
            case NotGiven(var dose) -> "Give it and say so: give dose " + dose + " by NAME; or say why not.";
            case PausedLong _ -> "Read its reasons: put right what can be, and confirm it if it asks.";
            case LimitReached _ -> "Read which limit: skip the dose, or have a soft limit overridden.";
            case RuleAsks(var question) -> "Have it answered: answer yes to question " + question
                + " by NAME, ROLE; or no.";
            case NobodyBegan(var cycle) -> "Say: begin cycle " + cycle
                + " by NAME; or: stop course by NAME because REASON.";
            case NobodyDecided(_, var order) -> "Say: begin " + order + " by NAME; or: leave out " + order
                + " by NAME because REASON.";
            case NotArmed() -> "Look at what would run, and say: arm CHECK-CODE by NAME, ROLE; two "
                + "people do.";
            case ArmedIdle() -> "See that it is still meant; or say: stop course by NAME because REASON.";
        };
    }

    private static String toDo(Trouble trouble) {
        return switch (trouble) {
            case OCCLUSION_DOWNSTREAM -> "Look at the catheter, the clamps and the line to the patient.";
            case OCCLUSION_UPSTREAM -> "Look at the bag, its clamp and its spike.";
            case AIR_IN_LINE -> "Clamp the line, and free it of air before anything is started.";
            case DOOR_OPEN -> "Clamp the line, look at how it lies, and close the door.";
            case FREE_FLOW -> "Clamp the line at once, look at the patient, and at how the tube lies in the "
                + "pump.";
            case BAG_EMPTY -> "Clamp the line; do not hang another bag for this dose.";
            case BAG_LOW -> "Be there when it ends.";
            case MAINS_DOUBTED -> "Plug it in at another socket; if its battery still runs down, take "
                + "another pump.";
            case BATTERY_LOW, BATTERY_DEPLETED -> "Plug the pump in.";
            case OVERHEATED -> "Clamp the line, and let the pump cool, or take another.";
            case KEY_STUCK -> "Free the key, or take another pump.";
            case SELF_TEST_FAILED -> "Take another pump.";
            case FAULT -> "Clamp the line, and take another pump.";
        };
    }
}
