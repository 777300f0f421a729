package doseward.controller.telling;

import doseward.engine.AlarmEvent;
import doseward.engine.ArmingEvent;
import doseward.engine.Event;
import doseward.engine.Input;
import doseward.engine.MachineEvent;
import doseward.plan.Hangs;
import doseward.plan.PlannedDose;

/** Whether a fact, or what came in, is about a dose. */
final class Concern {
    private Concern() {}

    /** Whether the event changes, or decides, what becomes of the dose. */
    static boolean of(Event event, PlannedDose dose) {
        return switch (event) {
            case Event.DoseConfirmed(_, var number, _) -> number == dose.number();
            case Event.DoseHeld(_, var number, _) -> number == dose.number();
            case Event.ConfirmationAwaited(_, var number) -> number == dose.number();
            case Event.DoseSkipped(_, var number, _, _) -> number == dose.number();
            case Event.InterlockForbade(_, var number, _) -> number == dose.number();
            case Event.GivingEnded ended -> ended.concerns(dose);
            case Event.OfFlow flow -> flow.dose() == dose.number();
            case Event.OfNurse nurse -> nurse.dose() == dose.number();
            case Event.OfJudgement judgement -> of(judgement, dose);
            case Event.OfTime time -> of(time, dose);
            case Event.OfPump _, Event.ReadingRecorded _, Event.HoldBegan _, Event.HoldLifted _,
                Event.InputRefused _, Event.PersonActed _, Event.ControllerStarted _,
                Event.CourseEnded _, MachineEvent _, AlarmEvent _, ArmingEvent _ -> false;
        };
    }

    private static boolean of(Event.OfJudgement event, PlannedDose dose) {
        return switch (event) {
            case Event.LimitOverridden over -> over.dose() == dose.number();
            case Event.HoldsOverridden over -> over.dose() == dose.number();
            case Event.AmountChanged changed -> changed.concerns(dose);
            case Event.RuleAsked(_, var question) -> question.concerns(dose);
            case Event.BaselineRecorded _, Event.ReadingCorrected _, Event.RuleAnswered _,
                Event.RuleQuestionClosed _, Event.PersonSaid _ -> false;
        };
    }

    private static boolean of(Event.OfTime event, PlannedDose dose) {
        return switch (event) {
            case Event.CycleBegan(_, var cycle, _, _) -> cycle == dose.cycle();
            case Event.RunBegan(_, _, var run) -> isOfRun(dose, run.run());
            case Event.RunLeftOut(_, var run, _, _, _) -> isOfRun(dose, run);
            case Event.DosesPlanned(_, var doses) -> isAmong(doses, dose);
            case Event.CyclesPlanned planned -> isAmong(planned.doses(), dose);
            case Event.PreparationFailed(_, var doses, _) -> doses.contains(dose.number());
            case Event.PatientWeighed(_, var cycle, _, _) -> cycle == dose.cycle();
            case Event.PersonAsked _ -> false;
        };
    }

    private static boolean isOfRun(PlannedDose dose, int run) {
        return dose.hangs() instanceof Hangs.OnRun(var number, _) && number == run;
    }

    private static boolean isAmong(Iterable<PlannedDose> doses, PlannedDose dose) {
        for (PlannedDose one : doses) {
            if (one.number() == dose.number()) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody asked for something about the dose. */
    static boolean of(Input input, PlannedDose dose) {
        return switch (input) {
            case Input.Act act -> of(act.what(), dose);
            case Input.OverrideHold(_, var number, _, _) -> number == dose.number();
            case Input.Override(_, var number, _, _) -> number == dose.number();
            case Input.Confirm(_, var number, _, _) -> number == dose.number();
            case Input.Skip(_, var number, _, _) -> number == dose.number();
            case Input.Give(_, var number, _) -> number == dose.number();
            case Input.Refuse(_, var number, _, _) -> number == dose.number();
            case Input.CorrectGiving(_, var number, _, _, _) -> number == dose.number();
            case Input.Settle(_, var number, _, _, _) -> number == dose.number();
            case Input.Tick _, Input.Start _, Input.RecordReading _, Input.RecordBaseline _,
                Input.CorrectReading _, Input.Say _, Input.AnswerRule _, Input.Hold _, Input.Lift _,
                Input.Stop _, Input.BeginCycle _, Input.BeginOrder _, Input.LeaveOut _, Input.Weigh _,
                Input.Acknowledge _, Input.PauseAudio _, Input.Arm _,
                Input.PumpReported _, Input.OfMachine _, Input.AcceptClock _, Input.AcceptRestarts _ -> false;
        };
    }
}
