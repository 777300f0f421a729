package doseward.controller;

import doseward.engine.Course;
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
    private final Inbox inbox;
    private Course course;
    private long lastEntry;

    /** Takes the course up where its journal left it; {@link #start} must come next. */
    public Controller(Journal journal, Map<String, Pump> pumps, Inbox inbox) {
        this.journal = journal;
        this.pumps = new TreeMap<>(pumps);
        this.pumps.keySet().retainAll(journal.opening().plan().channels());
        this.inbox = inbox;
        List<Entry> entries = journal.entries();
        this.course = Course.replay(journal.opening(),
            entries.stream().flatMap(entry -> entry.events().stream()).toList());
        this.lastEntry = entries.isEmpty() ? 0 : entries.getLast().number();
        for (String channel : course.plan().channels()) {
            if (!this.pumps.containsKey(channel)) {
                throw new IllegalArgumentException("channel " + channel + " has no pump");
            }
        }
    }

    /**
     * Remembers that the controller came up, under a session number above all before, and greets the pumps.
     */
    public Course start(Instant now) throws JournalFailed {
        return decide(List.of(new Input.Start(now, course.session() + 1)));
    }

    /** One pass: what pumps and people said since the last, then the time. */
    public Course turn(Instant now) throws JournalFailed {
        List<Input> inputs = new ArrayList<>();
        pumps.forEach((channel, pump) -> hear(now, channel, pump, inputs));
        inputs.addAll(inbox.takeAll());
        inputs.add(new Input.Tick(now));
        return decide(inputs);
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
        List<Entry> entries = new ArrayList<>();
        List<Sending> commands = new ArrayList<>();
        for (Input input : inputs) {
            Step step = Interlock.passed(now, input, Engine.step(now, input));
            now = step.course();
            if (!step.events().isEmpty()) {
                entries.add(new Entry(lastEntry + entries.size() + 1, input, step.events()));
            }
            commands.addAll(step.commands());
        }
        remember(entries);
        course = now;
        commands.forEach(this::send);
        return course;
    }

    private void remember(List<Entry> entries) throws JournalFailed {
        if (entries.isEmpty()) {
            return;
        }
        try {
            journal.append(entries);
        } catch (JournalFailed failed) {
            haltAll();
            throw failed;
        }
        lastEntry = entries.getLast().number();
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
