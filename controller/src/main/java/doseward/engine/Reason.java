package doseward.engine;

import doseward.protocol.Limits;
import doseward.pump.Report.Cause;
import doseward.pump.Report.Trouble;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Why something was or was not done; complete, so that the journal alone can answer. */
public sealed interface Reason {
    /** The answer to "why", in a sentence. */
    String sentence();

    /** A rule of the protocol is met. */
    record RuleMet(String rule, Working working) implements Reason {
        @Override public String sentence() {
            return rule + " (" + working.sentence() + ")";
        }
    }

    /** A rule's hold stands, because what would lift it is not known to be true. */
    record StillHeld(String rule, String until, Working working) implements Reason {
        @Override public String sentence() {
            return "held for " + rule + " until " + until + " (" + working.sentence() + ")";
        }
    }

    /** Signs that must be recorded were not, or not lately enough. */
    record Missing(List<String> signs) implements Reason {
        public Missing {
            signs = List.copyOf(signs);
        }

        @Override public String sentence() {
            return "not recorded lately enough: " + String.join(", ", signs);
        }
    }

    /** A named person said so. */
    record ByPerson(String by, String because) implements Reason {
        @Override public String sentence() {
            return by + ": " + because;
        }
    }

    /** Too few nurses have confirmed the dose. */
    record NotConfirmed(int needed, int have) implements Reason {
        @Override public String sentence() {
            return have + " of " + needed + " nurses have confirmed";
        }
    }

    /** The time in which the dose might start is over. */
    record TooLate(Instant windowEnded) implements Reason {
        @Override public String sentence() {
            return "its time to start ended at " + windowEnded;
        }
    }

    /** The dose before it started, or may have, too short a time ago. */
    record TooClose(Instant notBefore) implements Reason {
        @Override public String sentence() {
            return "too close to the dose before; not before " + notBefore;
        }
    }

    /**
     * A limit does not allow the dose.
     *
     * @param found what speaks against it
     */
    record LimitReached(String limit, Limits.Severity severity, String found) implements Reason {
        @Override public String sentence() {
            return "the " + severity.words() + " limit of " + limit + " does not allow it: " + found
                + (severity == Limits.Severity.SOFT
                    ? "; a second clinician may override it, with a reason" : "");
        }
    }

    /** A rule can't be judged, for something that it looks at is not known. */
    record NotKnown(String rule, Working working) implements Reason {
        @Override public String sentence() {
            return "not known: " + rule + " (" + working.sentence() + ")";
        }
    }

    /** The protocol is not for this patient. */
    record Refused(String because, String rule, Working working) implements Reason {
        @Override public String sentence() {
            return "the patient is refused, for " + because + ": " + rule + " (" + working.sentence() + ")";
        }
    }

    /** A rule asks a person, who has not answered. */
    record QuestionOpen(String question, RuleMet because) implements Reason {
        static QuestionOpen of(RuleQuestion question) {
            return new QuestionOpen(question.sentence(), question.because());
        }

        @Override public String sentence() {
            return question + "; for " + because.sentence();
        }
    }

    /** The named person who was asked did not spare a stop. */
    record NotSpared(String asked, String by, String role, RuleMet because) implements Reason {
        @Override public String sentence() {
            return because.sentence() + ", and " + by + ", " + role + ", said no to: " + asked;
        }
    }

    /** A hold has lasted as long as it may. */
    record HeldTooLong(String rule, Duration atLongest, Instant since, String because) implements Reason {
        @Override public String sentence() {
            return "held for " + Lengths.words(atLongest) + " at longest, since " + since + ", for "
                + because;
        }
    }

    /** Too few people have armed the course. */
    record NotArmed(List<String> by) implements Reason {
        public NotArmed {
            by = List.copyOf(by);
        }

        @Override public String sentence() {
            return by.isEmpty()
                ? "the course is not armed: two people must arm it, each naming the check code that is shown"
                : "the course is armed by " + String.join(" and ", by)
                    + " alone: another person must arm it, too";
        }
    }

    /** What would run is no longer what was armed. */
    record Disarmed(List<String> because) implements Reason {
        public Disarmed {
            because = List.copyOf(because);
        }

        @Override public String sentence() {
            return "the course is disarmed: " + String.join("; and ", because);
        }
    }

    /** The controller, or the machine that it runs on, is not sound. */
    record MachineUnfit(Unfit what) implements Reason {
        @Override public String sentence() {
            return what.sentence();
        }
    }

    /** A dose on the same channel, or of the same order, is not over or not known. */
    record OtherDoseOpen(int dose) implements Reason {
        @Override public String sentence() {
            return "dose " + dose + " is not over";
        }
    }

    /** The pump has not been heard lately, or has an alarm. */
    record PumpNotReady(String channel, String why) implements Reason {
        @Override public String sentence() {
            return "the pump on channel " + channel + " is not ready: " + why;
        }
    }

    /** The pump, or the line to it, said so. */
    record PumpSaid(String what) implements Reason {
        @Override public String sentence() {
            return "the pump: " + what;
        }
    }

    /** The pump did not answer, or fell silent. */
    record PumpSilent(Instant lastHeard) implements Reason {
        @Override public String sentence() {
            return "no word from the pump since " + lastHeard;
        }
    }

    /** The interlock forbade an order: a bug of ours, after which nothing is given. */
    record Forbidden(String why) implements Reason {
        @Override public String sentence() {
            return "the interlock forbade an order, so nothing more is given: " + why;
        }
    }

    /** The pump was told to stop, and has not said that it did. */
    record NotStopped(Instant told) implements Reason {
        @Override public String sentence() {
            return "the pump was told to stop at " + told + " and has not said that it did";
        }
    }

    /** The pump stopped the dose, and not because it was told to. */
    record StoppedByPump(Cause cause) implements Reason {
        @Override public String sentence() {
            return "the pump: " + PumpWords.words(cause);
        }
    }

    /** More flows, or flowed, than was ordered for the time. */
    record FlowsTooFast(String found) implements Reason {
        @Override public String sentence() {
            return "the pump: " + found;
        }
    }

    /** An alarm does not allow flow: it stands, or nobody has seen that it stood. */
    record AlarmStands(Alarm alarm) implements Reason {
        @Override public String sentence() {
            return "an alarm that stands, or that nobody has acknowledged: " + AlarmWords.what(alarm);
        }
    }

    /** The line was open to gravity while the dose flowed, or may have: the pump counted the least. */
    record MayHaveFlowedFreely(Optional<Trouble> trouble) implements Reason {
        @Override public String sentence() {
            String what = trouble.map(AlarmWords::what).orElse("the pump's line was free to run by itself");
            return what + ": more may have flowed than it counted; look at the bag";
        }
    }

    /** The dose still flows though it should have ended. */
    record Overdue(Instant expected) implements Reason {
        @Override public String sentence() {
            return "it should have ended by " + expected;
        }
    }

    /** The patient must be weighed before anything of the cycle starts. */
    record NotWeighed(int cycle) implements Reason {
        @Override public String sentence() {
            return "the patient is not weighed for cycle " + cycle;
        }
    }

    /** It can't be prepared as it should be now. */
    record NotPrepared(List<String> sentences) implements Reason {
        public NotPrepared {
            sentences = List.copyOf(sentences);
        }

        @Override public String sentence() {
            return "it can't be prepared: " + String.join(" ", sentences);
        }
    }

    /** The order is given only if something is true, and that is not known to be so. */
    record OnlyIf(String condition, Working working) implements Reason {
        @Override public String sentence() {
            return "given only if " + condition + " (" + working.sentence() + ")";
        }
    }

    /** A person may now begin it. */
    record MayBegin(String what, Instant from, Optional<Instant> until) implements Reason {
        @Override public String sentence() {
            return what + " may be begun from " + from + until.map(end -> " until " + end).orElse(" on");
        }
    }

    /** It was to begin in a time that has passed. */
    record TimePassed(String what, Instant until) implements Reason {
        @Override public String sentence() {
            return what + " was to begin by " + until + ", and did not";
        }
    }

    /** It waits for something that is not given. */
    record NothingToFollow(String what, String follows) implements Reason {
        @Override public String sentence() {
            return what + " follows " + follows + ", and none of that was given";
        }
    }

    /** The patient refused it. */
    record RefusedByPatient(String toldBy, String because) implements Reason {
        @Override public String sentence() {
            return "refused by the patient, " + toldBy + " says: " + because;
        }
    }

    /** A nurse gave less than all of it, or something else than planned. */
    record GivenOtherwise(String planned, NurseGiving giving) implements Reason {
        @Override public String sentence() {
            return giving.by() + " gave " + giving.amount().map(Object::toString)
                .orElse(giving.whole() ? "it" : "part of it") + " of " + planned;
        }
    }

    /** Its time ended while it was paused. */
    record RanOut(Instant ends, Volume lost) implements Reason {
        @Override public String sentence() {
            return "it was to end at " + ends + "; " + lost + " did not flow and are lost";
        }
    }
}
