package doseward.controller.doctor;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Whether the journal can be written, for a long time, and is still there after a power cut. */
record DiskExamination(Path journal) implements Examination {
    /** A journal of two cycles takes some 30 MB; thirty times that. */
    static final long ENOUGH = 1_000_000_000;

    /** Three journals: less is too near to a disk that is full in mid-course. */
    static final long TOO_LITTLE = 100_000_000;

    private static final Set<String> IN_MEMORY = Set.of("tmpfs", "ramfs");
    private static final long MEGABYTE = 1_000_000;

    @Override public String about() {
        return "disk";
    }

    @Override public Finding look() {
        Path folder = journal.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            return Finding.mend(about(), "There is no folder " + folder + " for the journal.",
                "Make it, or name another in the settings.");
        }
        if (!Files.isWritable(folder)) {
            return Finding.mend(about(), "The folder " + folder + " can't be written to.",
                "Give it to the user who runs the program, or name another in the settings.");
        }
        try {
            FileStore store = Files.getFileStore(folder);
            return judged(folder, store.type(), store.getUsableSpace());
        } catch (IOException unknown) {
            return Finding.look(about(), "The disk of " + folder + " says nothing of itself: "
                + unknown.getMessage() + ".", "See that it is mounted.");
        }
    }

    Finding judged(Path folder, String type, long free) {
        String has = folder + " has " + free / MEGABYTE + " MB free.";
        if (IN_MEMORY.contains(type)) {
            return Finding.mend(about(), folder + " is in memory: a power cut takes the journal with it.",
                "Name a folder on a disk in the settings.");
        }
        if (free < TOO_LITTLE) {
            return Finding.mend(about(), has, "Free some, or name another: a full one stops the course.");
        }
        return free < ENOUGH ? Finding.look(about(), has, "Free some before a long course.")
            : Finding.well(about(), has);
    }
}
