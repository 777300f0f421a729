package doseward.controller.doctor;

import doseward.journal.Journal;
import doseward.journal.JournalFailed;
import doseward.journal.SqliteJournal;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether the journal, if there is one already, is whole. */
record JournalExamination(Path file) implements Examination {
    @Override public String about() {
        return "journal";
    }

    @Override public Finding look() {
        if (!Files.exists(file)) {
            return Finding.notThere(about(), "There is none at " + file + " yet; a course makes it.");
        }
        try (Journal journal = SqliteJournal.open(file)) {
            return Finding.well(about(), file + " is whole, with " + journal.entries().size() + " entries.");
        } catch (JournalFailed failed) {
            return failed.isBroken()
                ? Finding.mend(about(), failed.getMessage(), "Keep it, and begin a course with another.")
                : Finding.look(about(), failed.getMessage(),
                    "If a controller runs this course, that is why: end it first to look at its journal.");
        }
    }
}
