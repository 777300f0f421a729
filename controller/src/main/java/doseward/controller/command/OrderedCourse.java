package doseward.controller.command;

import doseward.command.Exit;
import doseward.console.Console;
import doseward.controller.clock.MachineClock;
import doseward.controller.service.Service;
import doseward.controller.settings.CourseOrder;
import doseward.controller.settings.OrderFile;
import doseward.controller.settings.PumpChoice;
import doseward.controller.settings.Settings;
import doseward.language.Reading;
import doseward.protocol.Protocol;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Which course is run: as the settings say, or the order beside the journal, or as somebody opens it now.
 *
 * @param settings with the course
 * @param console at which it was opened, and which goes on to show it; empty where none was needed for that
 */
record OrderedCourse(Settings settings, Optional<Console> console) implements AutoCloseable {
    /** The manager of the service hears that the program lives while nobody has come yet. */
    private static final long LIVES_EVERY_S = 1;

    /** Finds it, or waits until somebody has opened one. */
    static OrderedCourse of(Settings settings, Path settingsFile, MachineClock machine, PrintWriter out)
            throws Refusal, InterruptedException {
        if (settings.order().isPresent()) {
            return new OrderedCourse(settings, Optional.empty());
        }
        Path file = OrderFile.beside(settings.journal());
        Optional<Reading<CourseOrder>> lying = OrderFile.read(settings.journal(), settings.zone());
        if (lying.isPresent()) {
            CourseOrder order = Sound.of(lying.get(), "No course is run by it.");
            List<String> objections = PumpChoice.objections(settings, order);
            if (!objections.isEmpty()) {
                throw new Refusal(Exit.REFUSED, file + ": " + String.join(" ", objections)
                    + " No course is run by it.");
            }
            return new OrderedCourse(settings.ordering(order), Optional.empty());
        }
        if (Files.exists(settings.journal())) {
            throw new Refusal(Exit.REFUSED, "The journal " + settings.journal() + " is of a course, and "
                + "its order " + file + " is not beside it. Put it back, or name another journal.");
        }
        Path shelf = settings.protocols().orElseThrow();
        if (!Files.isDirectory(shelf)) {
            throw new Refusal(Exit.WORLD, "There is no directory " + shelf + " of protocols. Make it, or "
                + "name another under `protocols`.");
        }
        PumpLines.check(settings);
        return opened(settings, settingsFile, machine, out);
    }

    private static OrderedCourse opened(Settings settings, Path settingsFile, MachineClock machine,
            PrintWriter out) throws Refusal, InterruptedException {
        BedsideOpening opening = new BedsideOpening(settings, () -> machine.read().wall());
        Console console = RunConsole.opening(settings, settingsFile, opening,
            () -> machine.read().wall(), out).orElseThrow(() -> new Refusal(Exit.WORLD, "No course can be "
                + "opened without a console. Let `door` and `console` be on, or write "
                + OrderFile.beside(settings.journal()) + " by hand."));
        out.println("No course is open yet, and no pump is told anything: open one at the console.");
        out.flush();
        Service service = Service.of(System.getenv(), () -> machine.read().uptime());
        service.isReady("no course is open yet");
        Optional<Settings> chosen = Optional.empty();
        while (chosen.isEmpty()) {
            service.lives();
            chosen = Optional.ofNullable(opening.opened().poll(LIVES_EVERY_S, TimeUnit.SECONDS));
        }
        out.println("The course is opened by " + chosen.get().ordered().openedBy().orElseThrow() + ".");
        return new OrderedCourse(chosen.get(), Optional.of(console));
    }

    /** A course is run with the very file that was looked at when it was opened. */
    void check(Protocol protocol) throws Refusal {
        CourseOrder order = settings.ordered();
        if (order.fingerprint().filter(print -> !print.equals(protocol.head().hash())).isPresent()) {
            throw new Refusal(Exit.REFUSED, order.protocol() + " was changed since this course was opened"
                + order.openedBy().map(by -> " by " + by).orElse("") + ". Put the file back as it was; or, "
                + "if nothing has been given, take " + OrderFile.beside(settings.journal())
                + " away and open the course anew.");
        }
    }

    @Override public void close() {
        console.ifPresent(Console::close);
    }
}
