package doseward.controller.words;

import doseward.engine.AlarmEvent;
import doseward.engine.ArmingEvent;
import doseward.engine.Event;
import doseward.engine.MachineEvent;
import doseward.engine.Priority;
import java.util.Optional;

/** What a reader of a whole course should be told besides its doses, by headings. */
public enum Worth {
    HOLDS("Holds, stops and changes"), DOUBTS("Doubts, halts and pauses"), PEOPLE("What people decided"),
    CORRECTIONS("Corrections"), TIMES("Times and plans"), ALARMS("Alarms"),
    MACHINE("The controller and its machine");

    private final String words;

    Worth(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Where the event is told; empty where the doses' own rows tell it. */
    public static Optional<Worth> of(Event event) {
        return switch (event) {
            case Event.HoldBegan _, Event.HoldLifted _, Event.GivingEnded _, Event.AmountChanged _ ->
                Optional.of(HOLDS);
            case Event.DeliveryBecameUncertain _, Event.DoseSettled _, Event.HaltOrdered _,
                Event.OrderLapsed _, Event.InfusionPaused _, Event.InterlockForbade _ -> Optional.of(DOUBTS);
            case Event.RuleAsked _, Event.RuleAnswered _, Event.PersonSaid _, Event.LimitOverridden _,
                Event.HoldsOverridden _ -> Optional.of(PEOPLE);
            case Event.ReadingCorrected _, Event.GivingCorrected _ -> Optional.of(CORRECTIONS);
            case Event.OfTime _ -> Optional.of(TIMES);
            case AlarmEvent.AlarmRaised raised when raised.priority() != Priority.LOW -> Optional.of(ALARMS);
            case AlarmEvent.AlarmEscalated _, Event.PumpAlarmed _, Event.PumpAlarmCleared _ ->
                Optional.of(ALARMS);
            case MachineEvent.SelfTestPassed _ -> Optional.empty();
            case ArmingEvent.FingerprintTaken _ -> Optional.empty();
            case ArmingEvent _ -> Optional.of(PEOPLE);
            case MachineEvent _ -> Optional.of(MACHINE);
            default -> Optional.empty();
        };
    }
}
