package doseward.simulator.demo;

import doseward.controller.alarm.Sounder;
import doseward.controller.alarm.TerminalSounder;
import doseward.controller.report.CoursePage;
import doseward.controller.words.Clock;
import doseward.controller.words.CourseReport;
import doseward.controller.words.Screen;
import doseward.engine.Course;
import doseward.journal.Journal;
import doseward.journal.JournalFailed;
import doseward.journal.SqliteJournal;
import doseward.simulator.broker.BrokerFailed;
import doseward.simulator.broker.EmbeddedBroker;
import doseward.simulator.ward.Act;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

/** Runs the main job once: a broker, a pump and a patient, and the real controller over real sockets. */
public final class Demo {
    private final Showing showing;
    private final Path file;
    private final Path page;
    private final PrintWriter out;
    private final boolean isTerminal;
    private final Bystanders.Invited invited;

    /**
     * A demo that has not begun.
     *
     * @param file where its journal is to lie; nothing may lie there yet
     * @param page where its report is to lie, as a page with pictures
     * @param invited who looks on
     */
    public Demo(long seed, Path file, Path page, PrintWriter out, boolean isTerminal,
            Bystanders.Invited invited) {
        this.showing = new Showing(seed);
        this.file = file;
        this.page = page;
        this.out = out;
        this.isTerminal = isTerminal;
        this.invited = invited;
    }

    /** The seed that shows most in one course. */
    public static long usualSeed() {
        return Showing.SEED;
    }

    /** Runs the course to its end and reports it. */
    public void run() throws BrokerFailed, JournalFailed, IOException {
        long began = System.nanoTime();
        try (EmbeddedBroker broker = EmbeddedBroker.start();
                Journal journal = SqliteJournal.create(file, showing.opening())) {
            run(broker, journal);
        }
        out.println("This took "
            + Clock.words(Duration.ofNanos(System.nanoTime() - began)) + "; its seed was " + showing.seed()
                + ".");
        out.flush();
    }

    private void run(EmbeddedBroker broker, Journal journal) throws JournalFailed, IOException {
        WardClock clock = new WardClock(showing.opens());
        WardPump pump = new WardPump(showing.opens());
        Screen screen = new Screen(out, journal.opening().plan(), new Clock(ZoneOffset.UTC), isTerminal);
        screen.say("SIMULATION: a made-up patient, a simulated pump, time that leaps.");
        screen.say("Not for treating anyone.");
        screen.say("Broker at " + broker.uri() + ", journal in " + file + ", times in UTC.");
        screen.say("");
        // Time leaps, so that no alarm would sound for as long as it stands; a demo that hangs is heard.
        try (Wire wire = new MqttWire(broker.uri(), pump, clock);
                Sounder sounder = TerminalSounder.on(out, false, System::nanoTime, () -> { })) {
            Ward ward = new Ward(showing.seed(), journal, clock, pump, wire);
            Course course = run(ward, journal, clock, screen, sounder);
            report(course, journal, pump, ward.acts());
        }
    }

    private Course run(Ward ward, Journal journal, WardClock clock, Screen screen, Sounder sounder)
            throws JournalFailed {
        try (Bystanders bystanders = invited.come(journal, ward.inbox(), clock)) {
            return ward.run(events -> {
                screen.show(events);
                sounder.feed(ward.sounding());
                bystanders.turned(ward.course());
            });
        }
    }

    private void report(Course course, Journal journal, WardPump pump, List<Act> acts) throws IOException {
        out.println();
        new CourseReport(course, journal.events(), new Clock(ZoneOffset.UTC)).lines().forEach(out::println);
        out.println();
        out.println("Given beside the drug by the ward's own habits, which the controller does not know:");
        Clock clock = new Clock(ZoneOffset.UTC);
        acts.forEach(act -> out.println("  " + clock.minute(act.at()) + "  " + act.sentence() + "."));
        out.println();
        out.println("The pump's own lifetime counter says " + pump.truth().past().lifetime() + ".");
        Files.writeString(page, CoursePage.of(journal).onScreen());
        out.println("The same with pictures, to be opened in a browser: " + page.toAbsolutePath());
    }
}
