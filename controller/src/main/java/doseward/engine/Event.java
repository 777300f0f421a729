package doseward.engine;

import doseward.plan.Giving.Flow;
import doseward.plan.Patient;
import doseward.plan.PlannedCycle;
import doseward.plan.PlannedDose;
import doseward.plan.Run;
import doseward.protocol.Ends;
import doseward.pump.Report.Trouble;
import doseward.pump.Token;
import doseward.quantity.Volume;
import doseward.quantity.Weight;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What happened: a fact, in the past tense, complete; never refused, never taken back. */
public sealed interface Event permits Event.ControllerStarted, Event.ReadingRecorded, Event.PersonActed,
        Event.InputRefused, Event.DoseConfirmed, Event.HoldBegan, Event.HoldLifted, Event.DoseHeld,
        Event.ConfirmationAwaited, Event.DoseSkipped, Event.GivingEnded, Event.CourseEnded,
        Event.InterlockForbade, Event.OfTime, Event.OfJudgement, Event.OfFlow, Event.OfPump, Event.OfNurse,
        MachineEvent, AlarmEvent, ArmingEvent {
    Instant at();

    /** Something about when, or how, doses yet to come are given. */
    sealed interface OfTime extends Event {}

    /** What was put right, asked, answered, overridden or changed. */
    sealed interface OfJudgement extends Event {}

    /** What became of an infusion. */
    sealed interface OfFlow extends Event {
        int dose();
    }

    /** What became of a pump. */
    sealed interface OfPump extends Event
        permits PumpHeard, PumpLost, PumpAlarmed, PumpAlarmCleared, PumpTold {
        String channel();
    }

    /** Something about a dose that a nurse gives. */
    sealed interface OfNurse extends Event {
        int dose();
    }

    /** The controller came up; what flowed meanwhile is for the pumps to say. */
    record ControllerStarted(Instant at, long session, ClockReading clocks) implements Event {}

    /** A sign was recorded. */
    record ReadingRecorded(Instant at, Reading reading) implements Event {}

    /** A sign was measured before the first dose, for later readings to be compared with. */
    record BaselineRecorded(Instant at, Reading reading) implements OfJudgement {}

    /** A reading was wrong; from now on the right one stands in its place. */
    record ReadingCorrected(Instant at, Reading wrong, Reading right, String because)
        implements OfJudgement {}

    /** A named person acted, in a role, under a key; what came of it follows. */
    record PersonActed(Instant at, Person person, String key, String matter) implements Event {}

    /** What someone asked for was not done. */
    record InputRefused(Instant at, String what, String why) implements Event {}

    /** A named nurse confirmed a dose. */
    record DoseConfirmed(Instant at, int dose, String by) implements Event {}

    /** A hold began. */
    record HoldBegan(Instant at, Hold hold) implements Event {}

    /** A hold ended. */
    record HoldLifted(Instant at, Hold.Source source, Reason because) implements Event {}

    /** A dose is due and may not start. */
    record DoseHeld(Instant at, int dose, List<Reason> because) implements Event {
        public DoseHeld {
            because = List.copyOf(because);
        }
    }

    /** A dose is due and lacks nothing but confirmation. */
    record ConfirmationAwaited(Instant at, int dose) implements Event {}

    /**
     * A dose will not be given. {@code held} tells whether a hold was among the reasons, for rules that
     * count.
     */
    record DoseSkipped(Instant at, int dose, boolean held, List<Reason> because) implements Event {
        public DoseSkipped {
            because = List.copyOf(because);
        }
    }

    /** No more will be given of the order in this cycle, of the cycle, or of the course. */
    record GivingEnded(Instant at, Ends ends, String order, int cycle, Reason because) implements Event {
        /** Whether the dose is not to be given any more. */
        public boolean concerns(PlannedDose dose) {
            return reaches(ends, order, cycle, dose);
        }

        static boolean reaches(Ends ends, String order, int cycle, PlannedDose dose) {
            return switch (ends) {
                case ORDER -> dose.order().equals(order);
                case ORDER_FOR_THIS_CYCLE -> dose.order().equals(order) && dose.cycle() == cycle;
                case CYCLE -> dose.cycle() == cycle;
                case COURSE -> true;
            };
        }
    }

    /** A rule asks a person; until the answer, what it concerns is held. */
    record RuleAsked(Instant at, RuleQuestion question) implements OfJudgement {}

    /** A named person answered a rule's question, in the role that was asked. */
    record RuleAnswered(Instant at, int question, boolean yes, String by, String role)
        implements OfJudgement {}

    /** What a rule's question was about is over; it is asked anew if that comes again. */
    record RuleQuestionClosed(Instant at, int question) implements OfJudgement {}

    /** A named person judged what a condition of the protocol asks. */
    record PersonSaid(Instant at, Saying saying) implements OfJudgement {}

    /** A second named clinician overrode soft limits that kept a dose back. */
    record LimitOverridden(Instant at, int dose, List<String> limits, String by, String because)
        implements OfJudgement {
        public LimitOverridden {
            limits = List.copyOf(limits);
        }
    }

    /** A second named clinician overrode holds of rules for a dose, as they stood then. */
    record HoldsOverridden(Instant at, int dose, List<Hold> holds, String by, String because)
        implements OfJudgement {
        public HoldsOverridden {
            holds = List.copyOf(holds);
        }
    }

    /**
     * The amount of an order's doses became another, by the change rule of this index, from 0.
     *
     * @param from the first dose with the new amount
     * @param to the last one; empty where it is the order's last
     */
    record AmountChanged(Instant at, String order, int rule, NewAmount amount, int from, Optional<Integer> to,
            Reason because) implements OfJudgement {
        /** Whether the dose has the new amount. */
        public boolean concerns(PlannedDose dose) {
            return dose.order().equals(order) && dose.number() >= from
                && to.map(last -> dose.number() <= last).orElse(true);
        }
    }

    /** It became known when a cycle begins: by itself, or because someone said so. */
    record CycleBegan(Instant at, int cycle, Instant begins, Optional<String> by) implements OfTime {}

    /** It became known when doses begin that waited for something else. */
    record RunBegan(Instant at, String order, Begun run) implements OfTime {}

    /** Something waits for a named person's word. */
    record PersonAsked(Instant at, Question question) implements OfTime {}

    /** A person said that doses that waited for something are not given. */
    record RunLeftOut(Instant at, int run, String order, String by, String because) implements OfTime {}

    /** The patient was weighed for a cycle. */
    record PatientWeighed(Instant at, int cycle, Weight weight, String by) implements OfTime {}

    /** The cycles from this one on were planned anew, for another beginning or another weight. */
    record CyclesPlanned(Instant at, int from, Patient patient, List<PlannedCycle> cycles, List<Run> runs,
            List<PlannedDose> doses) implements OfTime {
        public CyclesPlanned {
            cycles = List.copyOf(cycles);
            runs = List.copyOf(runs);
            doses = List.copyOf(doses);
        }
    }

    /** These doses were planned anew, each under its number, for another amount. */
    record DosesPlanned(Instant at, List<PlannedDose> doses) implements OfTime {
        public DosesPlanned {
            doses = List.copyOf(doses);
        }
    }

    /** These doses can't be prepared as they should be now, so nothing of them starts. */
    record PreparationFailed(Instant at, List<Integer> doses, List<String> because) implements OfTime {
        public PreparationFailed {
            doses = List.copyOf(doses);
            because = List.copyOf(because);
        }
    }

    /** A dose that a nurse gives is due and may be given. */
    record GivingAwaited(Instant at, int dose) implements OfNurse {}

    /** A nurse gave a dose; {@code against} is what stood against it at that time, if anything did. */
    record DoseGivenByNurse(Instant at, int dose, NurseGiving giving, List<Reason> against)
            implements OfNurse {
        public DoseGivenByNurse {
            against = List.copyOf(against);
        }
    }

    /** What was said of a nurse's dose was wrong; from now on this stands: what she gave, or nothing. */
    record GivingCorrected(Instant at, int dose, Optional<NurseGiving> giving, String by, String because)
        implements OfNurse {}

    /** A pump was chosen to give a dose, and will be told so; the readings that allowed it are its reason. */
    record InfusionOrdered(Instant at, int dose, Token token, List<Flow> flows, Instant notAfter,
            Giver giver, List<Reading> because) implements OfFlow {
        public InfusionOrdered {
            flows = List.copyOf(flows);
            because = List.copyOf(because);
        }
    }

    /** The pump said that a dose began. */
    record InfusionStarted(Instant at, int dose) implements OfFlow {}

    /** The pump said how much has flowed by its own uptime; remembered every so often. */
    record InfusionProgressed(Instant at, int dose, Volume delivered, Duration uptime) implements OfFlow {}

    /** A running dose is to be stopped; the pump will be told until it answers. */
    record HaltOrdered(Instant at, int dose, Reason because) implements OfFlow {}

    /** It is not known what flows; from {@code atLeast} to {@code atMost}, and limits count the most. */
    record DeliveryBecameUncertain(Instant at, int dose, Volume atLeast, Volume atMost, Reason because)
        implements OfFlow {}

    /** The pump says that an uncertain dose flows no more; how much of it did is still not known. */
    record FlowCeased(Instant at, int dose) implements OfFlow {}

    /** The dose flows no more, and so much of it was delivered. */
    record InfusionEnded(Instant at, int dose, Volume delivered, Reason because) implements OfFlow {}

    /**
     * The dose flows no more for now, and so much was delivered since it was last ordered; the rest may
     * follow.
     */
    record InfusionPaused(Instant at, int dose, Volume delivered, boolean asksAgain, Reason because)
        implements OfFlow {}

    /** A paused dose has come to its end; what did not flow is lost. */
    record DoseRanOut(Instant at, int dose, Reason because) implements OfFlow {}

    /** Nothing flowed under the dose's token, nor will; the dose may be ordered anew in its window. */
    record OrderLapsed(Instant at, int dose, Reason because) implements OfFlow {}

    /** A named person settled what could not be reconciled. */
    record DoseSettled(Instant at, int dose, Volume delivered, String by, String because) implements OfFlow {}

    /** A pump was heard; remembered when something about it is new, and every so often. */
    record PumpHeard(Instant at, String channel, String pump, int boot, Volume lifetime, long freeFlows)
            implements OfPump {}

    /** A pump can't be reached. */
    record PumpLost(Instant at, String channel, Reason because) implements OfPump {}

    /** A pump found trouble. */
    record PumpAlarmed(Instant at, String channel, Trouble trouble) implements OfPump {}

    /** The trouble is over. */
    record PumpAlarmCleared(Instant at, String channel, Trouble trouble) implements OfPump {}

    /** The last dose of the course is settled. */
    record CourseEnded(Instant at) implements Event {}

    /** The interlock forbade a dose: a bug of ours; nothing more is ordered. */
    record InterlockForbade(Instant at, int dose, String why) implements Event {}
}
