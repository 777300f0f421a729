package doseward.engine;

import java.time.Instant;
import java.util.List;

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

    /** A limit of the protocol allows no more doses yet. */
    record LimitReached(String limit) implements Reason {
        @Override public String sentence() {
            return "the limit of " + limit + " is reached";
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

    /** The dose still flows though it should have ended. */
    record Overdue(Instant expected) implements Reason {
        @Override public String sentence() {
            return "it should have ended by " + expected;
        }
    }
}
