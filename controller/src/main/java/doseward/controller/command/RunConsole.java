package doseward.controller.command;

import doseward.console.Console;
import doseward.console.Place;
import doseward.console.Unopened;
import doseward.console.people.PeopleFile;
import doseward.controller.settings.ConsoleAt;
import doseward.controller.settings.Settings;
import doseward.tls.AccessFailed;
import doseward.tls.KeyCheck;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;

/** The console of a run; door and course go on whether it can be opened or not. */
final class RunConsole implements AutoCloseable {
    private final RunDoor door;
    private final Optional<Console> console;

    private RunConsole(RunDoor door, Optional<Console> console) {
        this.door = door;
        this.console = console;
    }

    /** On this door, with the people beside the settings. */
    static RunConsole open(Settings settings, Path settingsFile, RunDoor door, InstantSource clock,
            PrintWriter out) {
        return new RunConsole(door, settings.console().flatMap(at -> door.file().flatMap(open ->
            opened(at, place -> Console.open(place, open, PeopleFile.beside(settingsFile), out::println,
                new SecureRandom()), settingsFile, clock, out))));
    }

    /** At which a course is opened that goes on at the same console. */
    static Optional<Console> opening(Settings settings, Path settingsFile, Unopened unopened,
            InstantSource clock, PrintWriter out) {
        return settings.console().flatMap(at -> opened(at, place -> Console.open(place, unopened,
            PeopleFile.beside(settingsFile), out::println, new SecureRandom()), settingsFile, clock, out));
    }

    /** The console at which the course was opened shows it from now on. */
    static RunConsole following(Console console, RunDoor door, PrintWriter out) {
        door.file().ifPresent(console::shows);
        out.println(door.file().isPresent() ? "Its console is still at " + console.address() + "."
            : "The console can't show the course without a door; the course goes on.");
        return new RunConsole(door, Optional.of(console));
    }

    /** Makes a console at its place. */
    private interface Maker {
        Console at(Place place) throws IOException, AccessFailed;
    }

    private static Optional<Console> opened(ConsoleAt at, Maker maker, Path settingsFile, InstantSource clock,
            PrintWriter out) {
        try {
            lasts(at, clock, out);
            Console console = maker.at(new Place(at.host(), at.port(), at.own()));
            out.println("Its console is at " + console.address() + ". " + who(settingsFile));
            return Optional.of(console);
        } catch (AccessFailed unsound) {
            out.println("The console stays shut, and the course goes on without it. " + unsound.getMessage());
        } catch (IOException shut) {
            out.println("The console stays shut (" + shut.getMessage()
                + "); the course goes on without it. Name another port or address under `console`.");
        }
        return Optional.empty();
    }

    /** Whether its certificate counts, which nobody's browser would say in words that help. */
    private static void lasts(ConsoleAt at, InstantSource clock, PrintWriter out) throws AccessFailed {
        if (at.own().isPresent()) {
            KeyCheck check = KeyCheck.ofServer(at.own().get(), clock.instant());
            if (check.trouble().isPresent()) {
                throw new AccessFailed(check.trouble().get());
            }
            check.soon().forEach(out::println);
        }
    }

    private static String who(Path settingsFile) throws IOException {
        int people = PeopleFile.read(PeopleFile.beside(settingsFile)).all().size();
        return switch (people) {
            case 0 -> "Nobody may sign in there yet: doseward people add " + settingsFile;
            case 1 -> "One person may sign in there.";
            default -> people + " people may sign in there.";
        };
    }

    /** Whoever looks at a screen of it is told that the loop has left, and then it is shut. */
    @Override public void close() {
        door.leaves();
        console.ifPresent(Console::leave);
    }
}
