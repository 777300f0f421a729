package doseward.controller.command;

import doseward.controller.Inbox;
import doseward.controller.settings.Settings;
import doseward.door.Chronicle;
import doseward.door.Door;
import doseward.door.DoorFile;
import doseward.engine.Course;
import doseward.journal.Entry;
import doseward.journal.Journal;
import java.io.IOException;
import java.io.PrintWriter;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The door of a run; a course goes on whether it can be opened or not. */
final class RunDoor implements AutoCloseable {
    private final Chronicle chronicle;
    private final PrintWriter out;
    private final Optional<Door> door;

    private RunDoor(Chronicle chronicle, PrintWriter out, Optional<Door> door) {
        this.chronicle = chronicle;
        this.out = out;
        this.door = door;
    }

    /** Opens it on the course as its journal has it, so that nobody is told of one that has only begun. */
    static RunDoor open(Settings settings, Journal journal, Course course, Inbox inbox, InstantSource clock,
            PrintWriter out) {
        Chronicle chronicle = new Chronicle(journal.opening(), System::nanoTime);
        chronicle.turned(course, List.copyOf(journal.entries()));
        Optional<Door> door = settings.door().flatMap(port -> {
            try {
                return Optional.of(Door.open(port,
                    new Door.Inside(journal.opening(), chronicle, inbox, clock),
                    DoorFile.beside(settings.journal()), new SecureRandom()));
            } catch (IOException shut) {
                out.println("The door stays shut (" + shut.getMessage()
                    + "); the course goes on without it. Name another port under `door`.");
                return Optional.empty();
            }
        });
        door.ifPresent(open -> out.println("Its door is at " + open.file().address()
            + ", its secret in " + DoorFile.beside(settings.journal()) + "."));
        return new RunDoor(chronicle, out, door);
    }

    /** Where it is; empty when it stayed shut. */
    Optional<DoorFile> file() {
        return door.map(Door::file);
    }

    /** Tells the door how a turn came out. */
    void turned(Course course, List<Entry> news) {
        chronicle.turned(course, news);
    }

    /** Tells whoever waits or listens that the loop has left. */
    void leaves() {
        chronicle.left();
    }

    /** Whoever waits is told that the loop has left, and then it is shut. */
    @Override public void close() {
        leaves();
        try {
            if (door.isPresent()) {
                door.get().close();
            }
        } catch (IOException stays) {
            out.println("The door's file could not be deleted: " + stays.getMessage());
        }
    }
}
