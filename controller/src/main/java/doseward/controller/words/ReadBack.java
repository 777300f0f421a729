package doseward.controller.words;

import doseward.engine.Course;
import doseward.engine.Deed;
import doseward.engine.Dose;
import doseward.engine.Input;
import doseward.engine.Person;
import doseward.engine.Phase;
import doseward.engine.Reason;
import doseward.plan.Flows;
import doseward.plan.Giving;
import doseward.plan.PlannedDose;
import doseward.quantity.Amount;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Says what an act would do before it is done, so that whoever acts reads it once more: whatever starts or
 * raises a flow, and whatever can't be taken back. What only records, holds or says what was given is done at
 * once; to stop a flow at once, hold.
 */
public final class ReadBack {
    private final Course course;
    private final Person person;

    private ReadBack(Course course, Person person) {
        this.course = course;
        this.person = person;
    }

    /** Whether it is read back. */
    public static boolean isNeeded(Deed deed) {
        return switch (deed) {
            case ARM, OPEN, CONFIRM, LIFT, BEGIN, OVERRIDE, OVERRIDE_HOLD, ANSWER, WEIGH, SETTLE, SKIP,
                STOP, LEAVE_OUT, ACCEPT -> true;
            case RECORD, CORRECT, HOLD, GIVE, ACKNOWLEDGE, SILENCE -> false;
        };
    }

    /** What is read back to the person. */
    public static String of(Course course, Person person, Input.OfPerson what) {
        return person + ": " + new ReadBack(course, person).sentence(what);
    }

    private String sentence(Input.OfPerson what) {
        return switch (what) {
            case Input.Confirm confirm -> "go on with " + dose(confirm.dose())
                + confirm.label().map(read -> "; its label says " + read).orElse("") + ".";
            case Input.Lift _ -> "lift the hold (" + held() + "); doses may start again. " + next();
            case Input.BeginCycle begin -> "begin cycle " + begin.cycle() + " now, with "
                + doses(dose -> dose.planned().cycle() == begin.cycle()) + ".";
            case Input.BeginOrder begin -> "begin " + begin.order() + " now, with "
                + doses(dose -> dose.planned().order().equals(begin.order())) + ".";
            case Input.Override over -> "let " + dose(over.dose()) + " go beyond its soft limits ("
                + reasons(over.dose()) + ").";
            case Input.OverrideHold over -> "give " + dose(over.dose()) + " against what holds it ("
                + held() + ").";
            case Input.AnswerRule answer -> (answer.yes() ? "yes" : "no") + " to "
                + course.decisions().question(answer.question()).map(asked -> asked.sentence())
                    .orElse("question " + answer.question()) + ".";
            case Input.Say say -> (say.yes() ? "yes" : "no") + " to: " + say.words() + ".";
            case Input.Weigh weigh -> "the patient weighs " + weigh.weight() + "; doses were planned for "
                + course.plan().patient().weight() + ".";
            case Input.Settle settle -> settle.delivered() + " of dose " + settle.dose() + " flowed, "
                + doubt(settle.dose()) + "; limits count that from now on.";
            case Input.Skip skip -> "leave out " + dose(skip.dose()) + "; it is not made up.";
            case Input.Stop stop -> "give no more of this " + stop.scope().name().toLowerCase(Locale.ROOT)
                + ", which has " + doses(dose -> true) + "; this can't be taken back.";
            case Input.LeaveOut leave -> "do not give " + leave.order() + " in this cycle; this can't be "
                + "taken back.";
            case Input.AcceptClock _ -> "the clock is right now; doses may start again. " + MachineWords
                .doubt(course.machine());
            case Input.AcceptRestarts _ -> "it is known why the controller started again and again; doses "
                + "may start again.";
            case Input.Arm _ -> ArmingWords.readBack(course);
            case Input.RecordReading _, Input.RecordBaseline _, Input.CorrectReading _, Input.Hold _,
                Input.Give _, Input.Refuse _, Input.CorrectGiving _, Input.Acknowledge _,
                Input.PauseAudio _ -> "this is done at once.";
        };
    }

    private String dose(int number) {
        if (!course.plan().hasDose(number)) {
            return "dose " + number + ", which the plan does not have";
        }
        PlannedDose dose = course.plan().dose(number);
        String amount = dose.amount().map(Amount::toString).orElse("no exact amount") + " of "
            + course.plan().orderOf(dose).product().name();
        return "dose " + number + " of " + course.plan().doses().size() + ", " + amount + ", "
            + switch (dose.giving()) {
                case Giving.Infusion infusion -> infusion.vtbi() + " at " + infusion.flows().stream()
                    .map(flow -> flow.rate().toString()).collect(Collectors.joining(", then ")) + " over "
                    + Clock.words(Flows.time(infusion.flows())) + " on channel " + infusion.channel();
                case Giving.ByNurse(var how) -> "by a nurse: " + how;
            } + ", for a patient of " + course.plan().patient().weight();
    }

    private String held() {
        String all = course.holds().stream().map(hold -> hold.because().sentence())
            .collect(Collectors.joining("; and "));
        return all.isEmpty() ? "nothing is held" : all;
    }

    private String next() {
        return course.next().map(dose -> "Next is " + dose(dose.number()) + ".")
            .orElse("No dose is left.");
    }

    private interface Which {
        boolean is(Dose dose);
    }

    private String doses(Which which) {
        List<Dose> left = course.doses().stream()
            .filter(dose -> !dose.isSettled() && which.is(dose)).toList();
        return left.size() == 1 ? "1 dose left" : left.size() + " doses left";
    }

    private String reasons(int dose) {
        boolean known = course.plan().hasDose(dose)
            && course.dose(dose).phase() instanceof Phase.Held;
        String all = !known ? "" : ((Phase.Held) course.dose(dose).phase()).because().stream()
            .filter(Reason.LimitReached.class::isInstance).map(Reason::sentence)
            .collect(Collectors.joining("; and "));
        return all.isEmpty() ? "none is known to keep it back now" : all;
    }

    private String doubt(int dose) {
        return course.plan().hasDose(dose) && course.dose(dose).phase() instanceof Phase.Uncertain doubt
            ? "where the pump had said " + doubt.delivered() + " and " + doubt.atMost()
                + " at most may have flowed" : "though nothing of it is in doubt now";
    }
}
