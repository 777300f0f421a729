package doseward.controller.command;

import doseward.command.Exit;
import doseward.controller.settings.SettingsReader;
import doseward.door.DoorFile;
import doseward.door.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Which running controller a command speaks to. */
final class DoorOptions {
    private static final String ENDING = ".door";

    @Option(names = "--settings", paramLabel = "FILE", description =
        "the settings file of the controller; without it, the only .door file in this folder is meant")
    private Path settings;

    @Option(names = "--course", paramLabel = "FILE", description =
        "the journal of the course, or the .door file beside it")
    private Path course;

    @Option(names = "--json", description = "print the door's own answer")
    private boolean json;

    boolean isJson() {
        return json;
    }

    Visitor visitor() throws Refusal {
        Path place = place();
        try {
            return new Visitor(DoorFile.read(place).orElseThrow(() -> new Refusal(Exit.WORLD,
                "There is no open door at " + place + ". Is the controller running, and its settings do "
                + "not say `door: off`?")));
        } catch (IOException unreadable) {
            throw new Refusal(Exit.WORLD, "The door's file " + place + " can't be read: "
                + unreadable.getMessage() + ". Only who runs the controller may.");
        }
    }

    private Path place() throws Refusal {
        if (course != null) {
            return course.toString().endsWith(ENDING) ? course : DoorFile.beside(course);
        }
        return settings == null ? onlyOne()
            : DoorFile.beside(Sound.of(SettingsReader.read(settings), "Nothing was asked.").journal());
    }

    private static Path onlyOne() throws Refusal {
        try (Stream<Path> here = Files.list(Path.of(""))) {
            List<Path> doors = here.filter(file -> file.toString().endsWith(ENDING)).toList();
            Optional<Path> only = doors.size() == 1 ? Optional.of(doors.getFirst()) : Optional.empty();
            return only.orElseThrow(() -> new Refusal(Exit.WORLD, (doors.isEmpty()
                ? "No door is open in this folder." : "Several doors are open in this folder.")
                + " Say which controller is meant with --settings or --course."));
        } catch (IOException unreadable) {
            throw new Refusal(Exit.WORLD, "This folder can't be read: " + unreadable.getMessage());
        }
    }
}
