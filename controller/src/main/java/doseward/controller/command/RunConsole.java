package doseward.controller.command;

import doseward.console.Console;
import doseward.console.people.PeopleFile;
import doseward.controller.settings.Settings;
import doseward.door.DoorFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;

/** The console of a run; door and course go on whether it can be opened or not. */
final class RunConsole implements AutoCloseable {
    private final Optional<Console> console;

    private RunConsole(Optional<Console> console) {
        this.console = console;
    }

    /** On this door, with the people beside the settings. */
    static RunConsole open(Settings settings, Path settingsFile, Optional<DoorFile> door, PrintWriter out) {
        return new RunConsole(settings.console().flatMap(port -> door.flatMap(open ->
            opened(port, open, settingsFile, out))));
    }

    private static Optional<Console> opened(int port, DoorFile door, Path settingsFile, PrintWriter out) {
        try {
            Console console = Console.open(port, door, PeopleFile.beside(settingsFile), out::println,
                new SecureRandom());
            out.println("Its console is at " + console.address() + ". " + who(settingsFile));
            return Optional.of(console);
        } catch (IOException shut) {
            out.println("The console stays shut (" + shut.getMessage()
                + "); the course goes on without it. Name another port under `console`.");
            return Optional.empty();
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

    @Override public void close() {
        console.ifPresent(Console::close);
    }
}
