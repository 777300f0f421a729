package doseward.engine;

import static doseward.engine.Priority.Harm.DEATH_OR_IRREVERSIBLE;
import static doseward.engine.Priority.Harm.MINOR;
import static doseward.engine.Priority.Harm.REVERSIBLE;
import static doseward.engine.Priority.Onset.DELAYED;
import static doseward.engine.Priority.Onset.IMMEDIATE;
import static doseward.engine.Priority.Onset.PROMPT;
import static doseward.engine.Response.KEEP;
import static doseward.engine.Response.KVO;
import static doseward.engine.Response.STOP;

import doseward.engine.Alarm.*;
import doseward.engine.Alarm.ArmedIdle;
import doseward.engine.Alarm.NotArmed;
import doseward.engine.Priority.Harm;
import doseward.engine.Priority.Onset;
import doseward.pump.Report.Trouble;

/** Each alarm, what harm may come of it and how soon, and what becomes of flow: the one table of these. */
final class AlarmTable {
    private AlarmTable() {}

    /** A row of it. */
    record Row(Harm harm, Onset onset, Response response) {
        Priority priority() {
            return Priority.of(harm, onset);
        }
    }

    static Row row(Alarm alarm) {
        return switch (alarm) {
            case PumpTroubled(_, var trouble) -> row(trouble);
            // Nothing flows there, and none begins with a pump that is not heard.
            case PumpNotReached _ -> new Row(REVERSIBLE, DELAYED, KEEP);
            case StoppedAndStarted _ -> new Row(REVERSIBLE, PROMPT, KVO);
            case PumpSilent _, FlowUncertain _ -> new Row(DEATH_OR_IRREVERSIBLE, PROMPT, STOP);
            case NotStopped _ -> new Row(DEATH_OR_IRREVERSIBLE, IMMEDIATE, STOP);
            case AmountUncertain _ -> new Row(REVERSIBLE, DELAYED, STOP);
            case StoppedByPump _, Overdue _ -> new Row(REVERSIBLE, PROMPT, STOP);
            case OverInfusion _ -> new Row(DEATH_OR_IRREVERSIBLE, PROMPT, KVO);
            // Too little flows of what may be given at most: to stop it would only make it less.
            case UnderInfusion _ -> new Row(REVERSIBLE, PROMPT, KEEP);
            case ReadingsOverdue _, HeldLong _, NotConfirmed _, NotGiven _ -> new Row(MINOR, DELAYED, KEEP);
            case PausedLong _, LimitReached _ -> new Row(MINOR, PROMPT, KVO);
            case RuleAsks _, NobodyBegan _, NobodyDecided _, NotArmed _, ArmedIdle _ ->
                new Row(MINOR, DELAYED, KEEP);
            case OfController own -> row(own);
        };
    }

    private static Row row(OfController alarm) {
        return switch (alarm) {
            case InterlockForbade _ -> new Row(REVERSIBLE, PROMPT, STOP);
            // As Open PCA's table has it for a failed test and for a thread that has stopped.
            case SelfTestFailed _, TaskStopped _ -> new Row(REVERSIBLE, DELAYED, STOP);
            // Nothing begins meanwhile; what flows is watched as before, and ends as it was to.
            case ClockDoubted _, StartedTooOften _, SelfTestMissing _ -> new Row(REVERSIBLE, DELAYED, KEEP);
            case JournalSlow _ -> new Row(MINOR, DELAYED, KEEP);
        };
    }

    private static Row row(Trouble trouble) {
        return switch (trouble) {
            case OCCLUSION_DOWNSTREAM, OCCLUSION_UPSTREAM, DOOR_OPEN, BAG_EMPTY, OVERHEATED, KEY_STUCK,
                BATTERY_DEPLETED, FAULT -> new Row(REVERSIBLE, PROMPT, STOP);
            // More than ordered, as with over-infusion; and that the pump has stopped does not stop it.
            case FREE_FLOW -> new Row(DEATH_OR_IRREVERSIBLE, PROMPT, STOP);
            // A pump that fails its test has not begun; nobody lies there with half a dose.
            case SELF_TEST_FAILED -> new Row(REVERSIBLE, DELAYED, STOP);
            // The pump has stopped; air reaches the patient only if somebody starts it again.
            case AIR_IN_LINE -> new Row(DEATH_OR_IRREVERSIBLE, DELAYED, STOP);
            // Open PCA answers these with KVO. A bag here holds one dose and is low towards its end, and a
            // dose that outlasts the battery does not begin: what flows ends as it was to.
            case BAG_LOW, MAINS_DOUBTED, BATTERY_LOW -> new Row(MINOR, PROMPT, KEEP);
        };
    }
}
