package doseward.controller.telling;

import doseward.engine.AlarmEvent;
import doseward.engine.ArmingEvent;
import doseward.engine.Event;
import doseward.engine.MachineEvent;
import doseward.engine.PumpTold;
import java.util.Locale;

/** What an event is about, as people ask for it. */
public enum Kind {
    READINGS, DOSES, RULES, TIMES, PUMPS, ALARMS, CONTROLLER;

    /** The kind of the event. */
    public static Kind of(Event event) {
        return switch (event) {
            case Event.ReadingRecorded _ -> READINGS;
            case Event.DoseConfirmed _, Event.DoseHeld _, Event.ConfirmationAwaited _,
                Event.DoseSkipped _, Event.OfFlow _, Event.OfNurse _ -> DOSES;
            case Event.HoldBegan _, Event.HoldLifted _, Event.GivingEnded _ -> RULES;
            case Event.OfJudgement judgement -> of(judgement);
            case Event.OfTime _ -> TIMES;
            case Event.OfPump _ -> PUMPS;
            case AlarmEvent _ -> ALARMS;
            case Event.ControllerStarted _, Event.InputRefused _, Event.PersonActed _, Event.CourseEnded _,
                Event.InterlockForbade _, MachineEvent _, ArmingEvent _ -> CONTROLLER;
        };
    }

    private static Kind of(Event.OfJudgement event) {
        return switch (event) {
            case Event.BaselineRecorded _, Event.ReadingCorrected _ -> READINGS;
            case Event.RuleAsked _, Event.RuleAnswered _, Event.RuleQuestionClosed _, Event.PersonSaid _,
                Event.LimitOverridden _, Event.HoldsOverridden _, Event.AmountChanged _ -> RULES;
        };
    }

    /** Whether it only says that a pump goes on, and how far; such events would drown the others. */
    public static boolean isRoutine(Event event) {
        return event instanceof Event.PumpHeard || event instanceof Event.InfusionProgressed
            || event instanceof PumpTold.ReservoirTold || event instanceof PumpTold.TemperatureTold;
    }

    @Override public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
