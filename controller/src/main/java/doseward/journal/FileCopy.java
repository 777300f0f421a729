package doseward.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A journal's file, and what SQLite laid beside it, copied to a folder that goes with it. To be made by
 * another process than the one that keeps the journal: within that one, closing the file lets go of its lock.
 */
final class FileCopy implements AutoCloseable {
    /** A controller writes once a second, and a copy takes milliseconds: the second try is mostly whole. */
    private static final int MOST_TRIES = 10;

    private static final List<String> ENDINGS = List.of("", "-wal");

    private final Path folder;
    private final Path file;

    private FileCopy(Path folder, Path file) {
        this.folder = folder;
        this.file = file;
    }

    static FileCopy of(Path original) throws JournalFailed {
        try {
            Path folder = Files.createTempDirectory("doseward-journal");
            FileCopy copy = new FileCopy(folder, folder.resolve("course"));
            boolean whole = false;
            try {
                whole = copy.takeUnchanged(original);
            } finally {
                if (!whole) {
                    copy.close();
                }
            }
            if (!whole) {
                throw new JournalFailed("the journal " + original
                    + " changes faster than it can be copied; try again");
            }
            return copy;
        } catch (IOException trouble) {
            throw new JournalFailed("the journal " + original + " can't be copied to be read: " + trouble
                + "; look at its permissions, and whether the folder of temporary files has room", trouble);
        }
    }

    Path file() {
        return file;
    }

    /** Until nothing was written while it was copied; else half of it might be older than the other half. */
    private boolean takeUnchanged(Path original) throws IOException {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            List<Look> before = looks(original);
            for (String ending : ENDINGS) {
                take(beside(original, ending), beside(file, ending));
            }
            if (looks(original).equals(before)) {
                return true;
            }
        }
        return false;
    }

    private static void take(Path from, Path to) throws IOException {
        Files.deleteIfExists(to);
        if (Files.exists(from)) {
            Files.copy(from, to);
        }
    }

    /** When a file was last written, and how long it is. */
    private record Look(FileTime written, long bytes) {}

    private static List<Look> looks(Path original) throws IOException {
        List<Look> looks = new ArrayList<>();
        for (String ending : ENDINGS) {
            Path part = beside(original, ending);
            if (Files.exists(part)) {
                looks.add(new Look(Files.getLastModifiedTime(part), Files.size(part)));
            }
        }
        return looks;
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    @Override public void close() {
        try (var parts = Files.list(folder)) {
            for (Path part : parts.toList()) {
                Files.delete(part);
            }
            Files.delete(folder);
        } catch (IOException stays) {
            throw new UncheckedIOException("the copy in " + folder + " could not be deleted", stays);
        }
    }
}
