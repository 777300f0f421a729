package doseward.engine;

import doseward.pump.Report;
import doseward.quantity.Amount;
import doseward.quantity.Volume;
import doseward.quantity.Weight;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What comes in: time, words of people, words of pumps. Each says when it came. */
public sealed interface Input {
    Instant at();

    /** What somebody says or does. */
    sealed interface OfPerson extends Input {
        /** Whose word it is. */
        String by();
    }

    /**
     * A named person does something, in a role. However often it comes under its key, it is done once.
     *
     * @param matter a hash of what was asked, by which the same key for something else is found out
     */
    record Act(Person person, String key, String matter, OfPerson what) implements Input {
        private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1," + Bounds.LONGEST_KEY + "}");

        public Act {
            if (!isKey(key)) {
                throw new IllegalArgumentException("a key is 1 to " + Bounds.LONGEST_KEY
                    + " letters, digits, points and hyphens");
            }
        }

        /** Whether an act can have this key. */
        public static boolean isKey(String key) {
            return KEY.matcher(key).matches();
        }

        @java.lang.Override public Instant at() {
            return what.at();
        }
    }

    /** Something about the controller or its machine. */
    sealed interface OfMachine extends Input {}

    /** Time has passed. */
    record Tick(Instant at) implements Input {}

    /** The controller came up, with a session number above all before. */
    record Start(Instant at, long session, ClockReading clocks) implements Input {
        /** On a machine whose clocks agree with the course. */
        public Start(Instant at, long session) {
            this(at, session, ClockReading.agreeing(at));
        }
    }

    /** Someone recorded a sign. */
    record RecordReading(Instant at, Reading reading) implements OfPerson {
        @java.lang.Override public String by() {
            return reading.by();
        }
    }

    /** Someone recorded what is measured once, before the first dose, to compare later readings with. */
    record RecordBaseline(Instant at, Reading reading) implements OfPerson {
        @java.lang.Override public String by() {
            return reading.by();
        }
    }

    /** Someone says that the reading at that time, or in that minute, was wrong, and what is right. */
    record CorrectReading(Instant at, Instant taken, Reading right, String because) implements OfPerson {
        @java.lang.Override public String by() {
            return right.by();
        }
    }

    /** A named person judges, in a role, what a condition of the protocol asks. */
    record Say(Instant at, String role, String words, boolean yes, String by) implements OfPerson {}

    /** A named person answers what a rule asked, in the role that it asked. */
    record AnswerRule(Instant at, int question, boolean yes, String by, String role) implements OfPerson {}

    /** A second named clinician says: this dose may go beyond the soft limits that keep it back. */
    record Override(Instant at, int dose, String by, String because) implements OfPerson {}

    /** A second named clinician says: this dose may be given against the rules' holds that stand now. */
    record OverrideHold(Instant at, int dose, String by, String because) implements OfPerson {}

    /**
     * A named nurse says: go on with this dose.
     *
     * @param label the amount that the nurse read from its label, where that is said
     */
    record Confirm(Instant at, int dose, String by, Optional<Amount> label) implements OfPerson {
        public Confirm(Instant at, int dose, String by) {
            this(at, dose, by, Optional.empty());
        }
    }

    /** Someone says: give nothing for now. */
    record Hold(Instant at, String by, String because) implements OfPerson {}

    /** Someone lifts what someone held; a rule's hold is lifted by readings alone. */
    record Lift(Instant at, String by, String because) implements OfPerson {}

    /** Someone says: leave this dose out. */
    record Skip(Instant at, int dose, String by, String because) implements OfPerson {}

    /** Someone says: no more of this cycle, or of this course. */
    record Stop(Instant at, Scope scope, String by, String because) implements OfPerson {}

    /** A named person says: this cycle begins now. */
    record BeginCycle(Instant at, int cycle, String by) implements OfPerson {}

    /** A named person says: the order that waited for something begins now all the same. */
    record BeginOrder(Instant at, String order, String by) implements OfPerson {}

    /** A named person says: what the order waited for did not come, and it is not given in this cycle. */
    record LeaveOut(Instant at, String order, String by, String because) implements OfPerson {}

    /** Someone weighed the patient for the cycle that asks for it. */
    record Weigh(Instant at, Weight weight, String by) implements OfPerson {}

    /** A nurse gave a dose. */
    record Give(Instant at, int dose, NurseGiving giving) implements OfPerson {
        @java.lang.Override public String by() {
            return giving.by();
        }
    }

    /** The patient refused a dose that a nurse was to give. */
    record Refuse(Instant at, int dose, String by, String because) implements OfPerson {}

    /** What was said of a nurse's dose was wrong; this is right, or nothing where it was not given. */
    record CorrectGiving(Instant at, int dose, Optional<NurseGiving> giving, String by, String because)
        implements OfPerson {}

    /** Someone has looked, and says how much of an uncertain dose flowed. */
    record Settle(Instant at, int dose, Volume delivered, String by, String because) implements OfPerson {}

    /** A named person arms the course, in a role, and names the check code of what would run. */
    record Arm(Instant at, String code, String by, String role) implements OfPerson {}

    /** A named person has seen the alarms that are shown. */
    record Acknowledge(Instant at, String by) implements OfPerson {}

    /** A named person pauses the sound of alarms; it returns by itself. */
    record PauseAudio(Instant at, String by) implements OfPerson {}

    /** A pump, or the line to it, was heard. */
    record PumpReported(Instant at, String channel, Report report) implements Input {}

    /** The wall clock was found set, by so much since it was last told of. */
    record ClockStepped(Instant at, Duration by) implements OfMachine {}

    /** A named person has looked at the clock and says that it is right now. */
    record AcceptClock(Instant at, String by) implements OfPerson {}

    /** A named person has found out why the controller started so often, and says: go on. */
    record AcceptRestarts(Instant at, String by) implements OfPerson {}

    /**
     * The controller has tested itself.
     *
     * @param passed the checks that were passed, in their order
     * @param failing the first that was not, which ended the test
     */
    record SelfTested(Instant at, List<String> passed, Optional<Machine.Failing> failing)
            implements OfMachine {
        public SelfTested {
            passed = List.copyOf(passed);
        }
    }

    /** A task of the controller has given no sign of life for so long. */
    record TaskSilent(Instant at, String task, Duration silentFor) implements OfMachine {}

    /** A silent task gives signs of life again. */
    record TaskBack(Instant at, String task) implements OfMachine {}

    /** The journal took longer than it may to be safe on its disk. */
    record JournalSlow(Instant at, Duration took) implements OfMachine {}

    /** A controller that came up has found out what would run. */
    record Fingerprinted(Instant at, Fingerprint found) implements OfMachine {}

    /** How far a person's stop reaches. */
    enum Scope { CYCLE, COURSE }
}
