package doseward.simulator.demo;

import doseward.controller.words.Clock;
import doseward.controller.words.CourseReport;
import doseward.controller.words.Screen;
import doseward.engine.Course;
import doseward.engine.Event;
import doseward.journal.Journal;
import doseward.journal.JournalFailed;
import doseward.journal.SqliteJournal;
import doseward.simulator.broker.BrokerFailed;
import doseward.simulator.broker.EmbeddedBroker;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

/** Runs the main job once: a broker, a pump and a patient, and the real controller over real sockets. */
public final class Demo {
    private final Showing showing;
    private final Path file;
    private final PrintWriter out;
    private final boolean isTerminal;

    /**
     * A demo that has not begun.
     *
     * @param file where its journal is to lie; nothing may lie there yet
     */
    public Demo(long seed, Path file, PrintWriter out, boolean isTerminal) {
        this.showing = new Showing(seed);
        this.file = file;
        this.out = out;
        this.isTerminal = isTerminal;
    }

    /** The seed that shows most in one course. */
    public static long usualSeed() {
        return Showing.SEED;
    }

    /** Runs the course to its end and reports it. */
    public void run() throws BrokerFailed, JournalFailed {
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

    private void run(EmbeddedBroker broker, Journal journal) throws JournalFailed {
        WardClock clock = new WardClock(showing.opens());
        WardPump pump = new WardPump(showing.opens());
        Screen screen = new Screen(out, journal.opening().plan(), new Clock(ZoneOffset.UTC), isTerminal);
        screen.say("SIMULATION: a made-up patient, a simulated pump, time that leaps.");
        screen.say("Not for treating anyone.");
        screen.say("Broker at " + broker.uri() + ", journal in " + file + ", times in UTC.");
        screen.say("");
        try (Wire wire = new MqttWire(broker.uri(), pump, clock)) {
            Course course = new Ward(showing.seed(), journal, clock, pump, wire).run(screen::show);
            report(course, journal, pump);
        }
    }

    private void report(Course course, Journal journal, WardPump pump) {
        List<Event> events = journal.entries().stream().flatMap(entry -> entry.events().stream()).toList();
        out.println();
        new CourseReport(course, events, new Clock(ZoneOffset.UTC)).lines().forEach(out::println);
        out.println("The pump's own lifetime counter says " + pump.truth().lifetime() + ".");
    }
}
