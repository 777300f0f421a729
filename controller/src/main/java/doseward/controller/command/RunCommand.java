package doseward.controller.command;

import doseward.command.Exit;
import doseward.command.Terminal;
import doseward.controller.alarm.Sounder;
import doseward.controller.alarm.TerminalSounder;
import doseward.controller.Controller;
import doseward.controller.Inbox;
import doseward.controller.Loop;
import doseward.controller.TimedJournal;
import doseward.controller.Vigil;
import doseward.controller.clock.CourseClock;
import doseward.controller.clock.MachineClock;
import doseward.controller.clock.SystemClock;
import doseward.controller.selftest.CalculationCheck;
import doseward.controller.selftest.ClockCheck;
import doseward.controller.selftest.FilesCheck;
import doseward.controller.selftest.InterlockCheck;
import doseward.controller.selftest.JournalCheck;
import doseward.controller.selftest.ProgramCheck;
import doseward.controller.selftest.SelfTest;
import doseward.controller.selftest.SounderCheck;
import doseward.controller.selftest.WatchdogCheck;
import doseward.controller.service.Service;
import doseward.controller.settings.Settings;
import doseward.controller.settings.SettingsReader;
import doseward.controller.stage.Unlocks;
import doseward.controller.watchdog.Heartbeat;
import doseward.controller.watchdog.Watchdog;
import doseward.controller.watchdog.WatchdogBounds;
import doseward.controller.watchdog.WatchdogThread;
import doseward.controller.words.BedsideWords;
import doseward.controller.words.Clock;
import doseward.controller.words.CourseReport;
import doseward.controller.words.Screen;
import doseward.controller.words.UnwaitedWriter;
import doseward.engine.Course;
import doseward.engine.Event;
import doseward.engine.Stage;
import doseward.journal.Entry;
import doseward.journal.Journal;
import doseward.journal.JournalFailed;
import doseward.language.Documents;
import doseward.protocol.Protocol;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a course by a real clock, with pumps over MQTT and a person at the keyboard. */
@Command(name = "run", mixinStandardHelpOptions = true,
    description = {"Run a course: begin it, or take it up where its journal left it.",
        "What is typed is heard at the bedside; type `help` to see the words."})
final class RunCommand implements Callable<Integer> {
    private static final String ELSEWHERE = "The journal has all of the course: doseward journal show.";

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SETTINGS", description = "the settings file of this controller")
    private Path settingsFile;

    private final MachineClock machine = SystemClock.ofThisMachine();

    @Override public Integer call() throws InterruptedException {
        try {
            return run();
        } catch (Refusal refusal) {
            err().println(refusal.getMessage());
            return refusal.exit();
        } catch (JournalFailed failed) {
            err().println(failed.getMessage());
            err().println("Nothing is given without a journal: running doses were told to stop.");
            return failed.isBroken() ? Exit.REFUSED : Exit.WORLD;
        }
    }

    private int run() throws Refusal, JournalFailed, InterruptedException {
        Settings said = Sound.of(SettingsReader.read(settingsFile), "The controller does not start.");
        unlocked(said.stage());
        try (OrderedCourse ordered = OrderedCourse.of(said, settingsFile, machine, out())) {
            run(ordered);
        }
        return Exit.DONE;
    }

    private void run(OrderedCourse ordered) throws Refusal, JournalFailed, InterruptedException {
        Settings settings = ordered.settings();
        Protocol protocol = Sound.of(Documents.shipped().protocol(settings.protocol()),
            "No plan was made; no pump will run this file.");
        ordered.check(protocol);
        ApprovedFile.check(settings, settings.protocol(), protocol, machine.read().wall())
            .ifPresent(out()::println);
        PumpLines.check(settings);
        try (Journal journal = new CourseToRun(settings, protocol).journal(machine.read().wall())) {
            run(ordered, journal);
        }
    }

    private void unlocked(Stage stage) throws Refusal {
        try {
            if (Unlocks.read(Unlocks.beside(settingsFile)).furthest().compareTo(stage) < 0) {
                throw new Refusal(Exit.REFUSED, "Stage " + stage.word() + " is not unlocked here. Bring a "
                    + "course that two people have armed to its end at the stage before, then: doseward "
                    + "stage unlock " + settingsFile);
            }
        } catch (IOException trouble) {
            throw new Refusal(Exit.WORLD, trouble.getMessage());
        }
    }

    private void run(OrderedCourse ordered, Journal journal)
            throws Refusal, JournalFailed, InterruptedException {
        CourseClock clock = CourseClock.of(course(journal), Controller.last(journal), machine);
        Watchdog watchdog = new Watchdog(() -> clock.read().uptime());
        Heartbeat beats = watchdog.watch("sounder", WatchdogBounds.TASK_SILENT);
        try (PumpLines lines = PumpLines.open(ordered.settings(), course(journal), clock);
                Sounder sounder = TerminalSounder.on(err(), Terminal.isWatched(), System::nanoTime,
                    beats::beat);
                PrintWriter out = UnwaitedWriter.to(out(), ELSEWHERE)) {
            run(ordered, journal, lines, clock, watchdog, sounder, out);
        }
    }

    private void run(OrderedCourse ordered, Journal journal, PumpLines lines, CourseClock clock,
            Watchdog watchdog, Sounder sounder, PrintWriter out) throws JournalFailed, InterruptedException {
        Settings settings = ordered.settings();
        Inbox inbox = new Inbox();
        Journal timed = new TimedJournal(journal, inbox, clock, () -> clock.read().uptime().toNanos());
        ProgramCheck program = ProgramCheck.ofThisProgram();
        Loop loop = new Loop(new Controller(timed, lines.guardedBy(watchdog), inbox,
            selfTest(settings, journal, program, sounder)::test,
            new WhatRuns(settings, journal.opening(), program)), clock, new Vigil(watchdog, inbox, clock));
        Screen screen = new Screen(out, journal.opening().plan(), new Clock(settings.zone()), false);
        screen.say("Course " + journal.opening().course() + ". " + journal.opening().stage().banner());
        lines.told().forEach(screen::say);
        listen(journal, inbox, loop, clock, out);
        Leaving leaving = Leaving.on(loop);
        try (RunDoor door = RunDoor.open(settings, journal, course(journal), inbox, clock, out);
                RunConsole _ = console(ordered, door, clock, out);
                WatchdogThread _ = WatchdogThread.of(watchdog)) {
            Service service = Service.of(System.getenv(), () -> machine.read().uptime());
            service.isReady("course " + journal.opening().course());
            int[] shown = {journal.entries().size()};
            loop.run(course -> {
                List<Entry> news = List.copyOf(
                    journal.entries().subList(shown[0], journal.entries().size()));
                shown[0] += news.size();
                door.turned(course, news);
                screen.show(events(news));
                sounder.feed(course.signals().sounding(clock.instant()));
                service.lives();
            });
            service.ends();
        }
        sounder.close();
        new CourseReport(course(journal), events(journal.entries()), new Clock(settings.zone())).lines()
            .forEach(out::println);
        out.close();
        leaving.done();
    }

    private RunConsole console(OrderedCourse ordered, RunDoor door, InstantSource clock, PrintWriter out) {
        return ordered.console().map(open -> RunConsole.following(open, door, out))
            .orElseGet(() -> RunConsole.open(ordered.settings(), settingsFile, door, clock, out));
    }

    /** What the controller can find out about itself, the quickest first. */
    private SelfTest selfTest(Settings settings, Journal journal, ProgramCheck program, Sounder sounder) {
        return new SelfTest(List.of(new ClockCheck(machine), new CalculationCheck(), new InterlockCheck(),
            new WatchdogCheck(), new SounderCheck(sounder),
            new FilesCheck(settings.protocol(), journal.opening().plan().protocol()),
            new JournalCheck(journal), program), () -> machine.read().uptime());
    }

    private void listen(Journal journal, Inbox inbox, Loop loop, InstantSource clock, PrintWriter out) {
        // The keyboard speaks the terminal's own charset, whatever that is.
        BufferedReader typed = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        BedsideWords words = new BedsideWords(journal.opening().plan().signs(),
            ZoneId.of(journal.opening().plan().zone()));
        Thread.ofPlatform().daemon().name("bedside")
            .start(new Bystander(typed, out, words, inbox, clock, loop::leave));
    }

    private static Course course(Journal journal) {
        return Course.replay(journal.opening(), events(journal.entries()));
    }

    private static List<Event> events(List<Entry> entries) {
        return entries.stream().flatMap(entry -> entry.events().stream()).toList();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
