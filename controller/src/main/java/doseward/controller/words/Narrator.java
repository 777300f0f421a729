package doseward.controller.words;

import doseward.engine.AlarmEvent;
import doseward.engine.ArmingEvent;
import doseward.engine.Event;
import doseward.engine.Event.*;
import doseward.engine.Hold;
import doseward.engine.MachineEvent;
import doseward.engine.PumpTold;
import doseward.engine.Reason;
import doseward.plan.Flows;
import doseward.plan.Plan;
import doseward.plan.PlannedDose;
import doseward.protocol.Given;
import doseward.quantity.Amount;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells each event in a sentence. */
public final class Narrator {
    private final Plan plan;

    public Narrator(Plan plan) {
        this.plan = plan;
    }

    /** What happened, in a sentence without its time. */
    public String sentence(Event event) {
        return switch (event) {
            case ControllerStarted started -> "The controller is up, session " + started.session() + ".";
            case ReadingRecorded(_, var reading) -> reading.by() + " records "
                + JudgementWords.said(reading) + ".";
            case PersonActed(_, var person, var key, _) -> person + ", acts under key " + key + ".";
            case InputRefused refused -> "Refused: " + refused.what() + ". Why: " + refused.why() + ".";
            case DoseConfirmed confirmed -> confirmed.by() + " confirms dose " + confirmed.dose() + ".";
            case HoldBegan began -> "HOLD" + order(began.hold().source()) + ": "
                + began.hold().because().sentence() + ".";
            case HoldLifted lifted -> "Hold lifted" + whose(lifted.source()) + ": "
                + lifted.because().sentence() + ".";
            case DoseHeld held -> "Dose " + held.dose() + " may not start: " + all(held.because()) + ".";
            case ConfirmationAwaited due -> "Dose " + due.dose() + " is due and waits to be confirmed"
                + flush(due.dose(), " before it", Given.ByPump::before) + ".";
            case DoseSkipped skip -> "Dose " + skip.dose() + " SKIPPED: " + all(skip.because()) + ".";
            case GivingEnded ended -> "STOP: no more of this " + ended.ends().name().toLowerCase(Locale.ROOT)
                + ": " + ended.because().sentence() + ".";
            case CourseEnded ended -> "The course is over.";
            case InterlockForbade forbade -> "INTERLOCK: dose " + forbade.dose() + " was forbidden: "
                + forbade.why() + ". Nothing more is given.";
            case OfTime time -> TimeWords.sentence(time);
            case ArmingEvent arming -> ArmingWords.sentence(arming);
            case AlarmEvent alarm -> SignalWords.sentence(alarm);
            case OfNurse nurse -> TimeWords.sentence(nurse);
            case OfJudgement judgement -> JudgementWords.sentence(judgement);
            case OfFlow flow -> sentence(flow);
            case OfPump pump -> sentence(pump);
            case MachineEvent machine -> MachineWords.sentence(machine);
        };
    }

    private String sentence(OfFlow event) {
        return switch (event) {
            case InfusionOrdered ordered -> ordered(ordered);
            case InfusionStarted started -> "Dose " + started.dose() + " has begun to flow.";
            case InfusionProgressed progressed -> "Dose " + progressed.dose() + ": " + progressed.delivered()
                + " delivered.";
            case HaltOrdered halt -> "Dose " + halt.dose() + " is halted: " + halt.because().sentence() + ".";
            case DeliveryBecameUncertain doubt -> "Dose " + doubt.dose() + " is UNCERTAIN: between "
                + doubt.atLeast() + " and " + doubt.atMost() + " flowed; " + doubt.because().sentence() + ".";
            case FlowCeased ceased -> "The pump says that dose " + ceased.dose() + " flows no more.";
            case InfusionEnded ended -> "Dose " + ended.dose() + " has ended with " + ended.delivered()
                + " delivered: " + ended.because().sentence()
                + flush(ended.dose(), " now", Given.ByPump::after) + ".";
            case InfusionPaused paused -> "Dose " + paused.dose() + " PAUSES with " + paused.delivered()
                + " delivered since it was ordered: " + paused.because().sentence()
                + (paused.asksAgain() ? "; it must be confirmed again." : ".");
            case DoseRanOut over -> "Dose " + over.dose() + " is over: " + over.because().sentence() + ".";
            case OrderLapsed lapsed -> "Dose " + lapsed.dose() + " did not begin: "
                + lapsed.because().sentence() + ".";
            case DoseSettled settled -> settled.by() + " settles dose " + settled.dose() + " at "
                + settled.delivered() + ": " + settled.because() + ".";
        };
    }

    private static String sentence(OfPump event) {
        return switch (event) {
            case PumpHeard heard -> "Channel " + heard.channel() + " hears pump " + heard.pump() + ", start "
                + heard.boot() + ", lifetime " + heard.lifetime() + ".";
            case PumpLost lost -> "Channel " + lost.channel() + " has lost its pump: "
                + lost.because().sentence() + ".";
            case PumpTold told -> PumpSentences.sentence(told);
            case PumpAlarmed on -> "The pump on channel " + on.channel() + " reports trouble: "
                + words(on.trouble()) + ".";
            case PumpAlarmCleared cleared -> "The pump on channel " + cleared.channel()
                + " reports the end of its trouble: " + words(cleared.trouble()) + ".";
        };
    }

    /** A flush is the nurse's to make; no pump is told of it. */
    private String flush(int dose, String when, Function<Given.ByPump, Optional<Given.Flush>> which) {
        return plan.hasDose(dose) && plan.orderOf(plan.dose(dose)).given() instanceof Given.ByPump pump
            ? which.apply(pump).map(flush -> "; flush the line with " + flush.volume() + " of "
                + flush.fluid() + when).orElse("") : "";
    }

    private String ordered(InfusionOrdered ordered) {
        PlannedDose dose = plan.dose(ordered.dose());
        String again = ordered.token().attempt() == 1 ? "" : " (attempt " + ordered.token().attempt() + ")";
        return "Dose " + ordered.dose() + " of " + plan.doses().size() + " ordered" + again + ": "
            + dose.amount().map(Amount::toString).orElse("no exact amount") + " in "
            + Flows.volume(ordered.flows()) + " at " + ordered.flows().stream()
                .map(flow -> flow.rate().toString()).collect(Collectors.joining(", then ")) + ".";
    }

    /** Where there are several orders, one may be held and another not. */
    private String order(Hold.Source source) {
        return source instanceof Hold.Source.ByRule(var order, _) && plan.orders().size() > 1
            ? " of " + order : "";
    }

    private String whose(Hold.Source source) {
        return switch (source) {
            case Hold.Source.ByRule rule ->
                " (" + plan.order(rule.order()).holds().get(rule.rule()).text() + ")";
            case Hold.Source.ByPerson person -> "";
        };
    }

    private static String words(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String all(List<Reason> reasons) {
        return reasons.stream().map(Reason::sentence).collect(Collectors.joining("; and "));
    }
}
