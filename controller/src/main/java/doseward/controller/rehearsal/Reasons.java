package doseward.controller.rehearsal;

import doseward.engine.Reason;
import java.util.Optional;

/** Which rule a reason names. */
final class Reasons {
    private Reasons() {}

    /** Whether the reason is this rule, letter for letter. */
    static boolean names(Reason reason, String rule) {
        return rule(reason).filter(rule::equals).isPresent();
    }

    private static Optional<String> rule(Reason reason) {
        return switch (reason) {
            case Reason.RuleMet met -> Optional.of(met.rule());
            case Reason.StillHeld held -> Optional.of(held.rule());
            case Reason.NotKnown unknown -> Optional.of(unknown.rule());
            case Reason.Refused refused -> Optional.of(refused.rule());
            case Reason.QuestionOpen open -> Optional.of(open.because().rule());
            case Reason.NotSpared ended -> Optional.of(ended.because().rule());
            case Reason.HeldTooLong held -> Optional.of(held.rule());
            case Reason.OnlyIf gate -> Optional.of(gate.condition());
            case Reason.Missing _, Reason.ByPerson _, Reason.NotConfirmed _, Reason.TooLate _,
                Reason.TooClose _, Reason.LimitReached _, Reason.MachineUnfit _, Reason.OtherDoseOpen _,
                Reason.PumpNotReady _, Reason.MayHaveFlowedFreely _,
                Reason.PumpSaid _, Reason.PumpSilent _, Reason.Forbidden _, Reason.NotStopped _,
                Reason.Overdue _, Reason.NotWeighed _, Reason.NotPrepared _, Reason.MayBegin _,
                Reason.TimePassed _, Reason.NothingToFollow _, Reason.RefusedByPatient _,
                Reason.GivenOtherwise _, Reason.RanOut _, Reason.FlowsTooFast _,
                Reason.AlarmStands _, Reason.NotArmed _,
                Reason.Disarmed _, Reason.StoppedByPump _ -> Optional.empty();
        };
    }

    /** Whether the reason is that this sign was not recorded, or not lately enough. */
    static boolean misses(Reason reason, String sign) {
        return reason instanceof Reason.Missing missing && missing.signs().contains(sign);
    }
}
