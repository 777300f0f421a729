package doseward.journal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where a journal's file is to be, or is; said in our words before SQLite would say it in its own. */
final class Place {
    private Place() {}

    /**
     * Makes the empty file that is to become a journal; only one can be the first.
     * SQLite syncs the folder with its first commit, so that the name survives as the rows do.
     */
    static void claim(Path file) throws JournalFailed {
        if (!Files.isDirectory(file.toAbsolutePath().getParent())) {
            throw new JournalFailed("the journal " + file
                + " can't be created: its folder does not exist; create it first");
        }
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException taken) {
            throw new JournalFailed("there is already a file at " + file
                + "; open it to go on with its course, or choose another name for a new one", taken);
        } catch (IOException trouble) {
            throw new JournalFailed("the journal " + file + " can't be created: " + trouble
                + "; look at the folder, its permissions and its disk", trouble);
        }
    }

    /** Frees the place of a journal that never came to be, and what SQLite may have laid beside it. */
    static void free(Path file) throws IOException {
        for (String ending : List.of("", "-wal", "-journal")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
        }
    }

    /** Refuses what can't be a journal, or be written. Only looks: reading it here would lose its lock. */
    static void check(Path file) throws JournalFailed {
        checkThere(file);
        if (!Files.isWritable(file)) {
            throw new JournalFailed("the journal " + file + " can't be opened: it is read-only; make file "
                + "and folder writable, or copy it to where they are");
        }
    }

    /** Refuses what can't be a journal. */
    static void checkThere(Path file) throws JournalFailed {
        if (!Files.isRegularFile(file)) {
            throw new JournalFailed("there is no journal at " + file + "; look whether the path is right");
        }
        if (file.toFile().length() == 0) {
            throw new JournalFailed("the journal " + file + " is empty: its creation was cut short, and its "
                + "course never began; delete it and create it anew");
        }
    }
}
