package doseward.controller;

import doseward.engine.Bounds;
import doseward.engine.ClockReading;
import doseward.engine.Course;
import doseward.engine.CourseTime;
import doseward.engine.Engine;
import doseward.engine.Input;
import doseward.engine.Interlock;
import doseward.engine.Phase;
import doseward.engine.Step;
import doseward.engine.Step.Sending;
import doseward.journal.Entry;
import doseward.journal.Journal;
import doseward.journal.JournalFailed;
import doseward.pump.Command;
import doseward.pump.Pump;
import doseward.pump.Report;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Runs one course: hears, decides, remembers, and only then acts. One thread turns it; nothing in it waits
 * but the journal's disk.
 */
public final class Controller {
    /** A pump says one thing a second; a turn that hears more than this leaves the rest for the next. */
    static final int MOST_REPORTS_A_TURN = 100;

    private final Journal journal;
    private final SortedMap<String, Pump> pumps;
    /** The same as a list, which costs a calm turn less to go through. */
    private final List<Map.Entry<String, Pump>> channels;
    private final Inbox inbox;
    private final SelfTesting selfTesting;
    private final Fingerprinting fingerprinting;
    private final Instant lastLife;
    private Course course;
    private long lastEntry;
    private Instant testsAgainAt = Instant.MIN;
    /** Before this moment a turn in which nothing comes in does nothing. */
    private Instant calmUntil = Instant.MIN;

    /** Of a course that nobody must arm. */
    public Controller(Journal journal, Map<String, Pump> pumps, Inbox inbox, SelfTesting selfTesting) {
        this(journal, pumps, inbox, selfTesting, () -> {
            throw new IllegalStateException("nothing says what this course, which must be armed, would run");
        });
    }

    /** Takes the course up where its journal left it; {@link #start} must come next. */
    public Controller(Journal journal, Map<String, Pump> pumps, Inbox inbox, SelfTesting selfTesting,
            Fingerprinting fingerprinting) {
        this.journal = journal;
        this.pumps = new TreeMap<>(pumps);
        this.pumps.keySet().retainAll(journal.opening().plan().channels());
        this.channels = List.copyOf(this.pumps.entrySet());
        this.inbox = inbox;
        this.selfTesting = selfTesting;
        this.fingerprinting = fingerprinting;
        List<Entry> entries = journal.entries();
        this.course = Course.replay(journal.opening(),
            entries.stream().flatMap(entry -> entry.events().stream()).toList());
        this.lastEntry = entries.isEmpty() ? 0 : entries.getLast().number();
        this.lastLife = last(journal);
        for (String channel : course.plan().channels()) {
            if (!this.pumps.containsKey(channel)) {
                throw new IllegalArgumentException("channel " + channel + " has no pump");
            }
        }
    }

    /** The moment of the journal's last entry, or of its opening: no time of its course lies after it. */
    public static Instant last(Journal journal) {
        return journal.entries().stream().map(entry -> entry.because().at())
            .reduce(journal.opening().at(), (one, other) -> one.isAfter(other) ? one : other);
    }

    /**
     * Remembers that the controller came up, under a session number above all before, greets the pumps, and
     * looks at what would run, if that must be armed.
     */
    public Course start(ClockReading clocks) throws JournalFailed {
        Instant now = course.machine().time().startsAt(clocks, lastLife);
        List<Input> inputs = new ArrayList<>(List.of(new Input.Start(now, course.session() + 1, clocks)));
        if (course.opening().arming().isAsked()) {
            inputs.add(new Input.Fingerprinted(now, fingerprinting.look()));
        }
        return decide(inputs);
    }

    /** The same, on a machine whose clocks agree with the course. */
    public Course start(Instant now) throws JournalFailed {
        return start(ClockReading.agreeing(now));
    }

    /**
     * One pass: what pumps and people said since the last, what the machine's clocks and the self-test say,
     * then the time.
     */
    public Course turn(ClockReading clocks) throws JournalFailed {
        CourseTime time = course.machine().time();
        Instant now = time.at(clocks.uptime());
        List<Input> inputs = new ArrayList<>();
        for (Map.Entry<String, Pump> channel : channels) {
            hear(now, channel.getKey(), channel.getValue(), inputs);
        }
        List<Input> words = inbox.takeAll();
        // Before what people say: who accepts a clock means what it shows now.
        Optional<Duration> step = time.step(now, clocks.wall());
        if (step.isPresent() && (time.mayTell(now) || !words.isEmpty())) {
            inputs.add(new Input.ClockStepped(now, step.get()));
        }
        if (inputs.isEmpty() && words.isEmpty() && now.isBefore(calmUntil)) {
            remember(List.of()); // Most turns end here: nothing came in, and a tick would do nothing.
            return course;
        }
        inputs.addAll(words);
        testIfDue(now, inputs);
        inputs.add(new Input.Tick(now));
        return decide(inputs);
    }

    /** The same, on a machine whose clocks agree with the course. */
    public Course turn(Instant now) throws JournalFailed {
        return turn(ClockReading.agreeing(now));
    }

    private void testIfDue(Instant now, List<Input> inputs) {
        if (now.isBefore(testsItselfAt())) {
            return;
        }
        Input.SelfTested tested = selfTesting.test(now);
        testsAgainAt = now.plus(Bounds.SELF_TEST_AGAIN_AFTER);
        inputs.add(tested);
    }

    private Instant testsItselfAt() {
        return course.machine().testsItselfAt(course.isAnyOpen()).orElse(testsAgainAt);
    }

    private void goesOn(Course next) {
        course = next;
        Instant tests = testsItselfAt();
        calmUntil = tests.isBefore(course.calmUntil()) ? tests : course.calmUntil();
    }

    /** The earliest moment at which a turn may do something, if nothing comes in before; empty at the end. */
    public Optional<Instant> wakeAt(Instant now) {
        Instant due = testsItselfAt();
        Instant tests = due.isAfter(now) ? due : now.plus(Loop.EVERY);
        return Engine.wakeAt(course, now).map(wake -> wake.isBefore(tests) ? wake : tests);
    }

    /** The course as it stands. */
    public Course course() {
        return course;
    }

    private static void hear(Instant now, String channel, Pump pump, List<Input> inputs) {
        for (int heard = 0; heard < MOST_REPORTS_A_TURN; heard++) {
            Optional<Report> report = pump.poll();
            if (report.isEmpty()) {
                return;
            }
            inputs.add(new Input.PumpReported(now, channel, report.get()));
        }
    }

    private Course decide(List<Input> inputs) throws JournalFailed {
        Course now = course;
        List<Entry> entries = new ArrayList<>(0);
        List<Sending> commands = new ArrayList<>(0);
        for (Input input : inputs) {
            Step step = Interlock.passed(now, input, Engine.step(now, input));
            now = step.course();
            if (!step.events().isEmpty()) {
                entries.add(new Entry(lastEntry + entries.size() + 1, input, step.events()));
            }
            commands.addAll(step.commands());
        }
        remember(entries);
        goesOn(now);
        for (Sending command : commands) {
            send(command);
        }
        return course;
    }

    private void remember(List<Entry> entries) throws JournalFailed {
        try {
            if (entries.isEmpty()) {
                journal.rest();
            } else {
                journal.append(entries);
                lastEntry = entries.getLast().number();
            }
        } catch (JournalFailed failed) {
            haltAll();
            throw failed;
        }
    }

    /** Stopping needs no journal: whatever a pump may be giving is halted. */
    private void haltAll() {
        for (String channel : pumps.keySet()) {
            course.openOn(channel).ifPresent(dose -> send(new Sending(channel,
                new Command.Halt(((Phase.Open) dose.phase()).token()))));
        }
    }

    private void send(Sending sending) {
        pumps.get(sending.channel()).send(sending.command());
    }
}
