package doseward.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class SqliteJournalTest {
    private static final long SEED = 20;

    @TempDir Path folder;
    private Path file;

    @BeforeEach void nameTheFile() {
        file = folder.resolve("the course? 50% done.journal");
    }

    @Test void whatWasTakenIsThereWhenItIsOpenedAgain() throws JournalFailed {
        try (SqliteJournal journal = SqliteJournal.create(file, Sample.opening(SEED))) {
            journal.append(Sample.entries(SEED, 1, 3));
            journal.append(List.of());
            journal.append(Sample.entries(SEED, 4, 4));

            assertEquals(Sample.entries(SEED, 1, 4), journal.entries());
        }

        try (SqliteJournal again = SqliteJournal.open(file)) {
            assertEquals(Sample.opening(SEED), again.opening());
            assertEquals(Sample.entries(SEED, 1, 4), again.entries());
        }
    }

    @Test void aReopenedJournalGoesOnWhereItStopped() throws JournalFailed {
        written(5);

        try (SqliteJournal again = SqliteJournal.open(file)) {
            again.append(Sample.entries(SEED, 6, 8));
        }

        try (SqliteJournal third = SqliteJournal.open(file)) {
            assertEquals(Sample.entries(SEED, 1, 8), third.entries());
        }
    }

    @Test void aNumberOutOfItsPlaceIsABug() throws JournalFailed {
        try (SqliteJournal journal = SqliteJournal.create(file, Sample.opening(SEED))) {
            assertThrows(IllegalArgumentException.class, () -> journal.append(Sample.entries(SEED, 2, 2)));
            journal.append(Sample.entries(SEED, 1, 1));
        }
    }

    @Test void everyCommitWaitsForTheDisk() throws JournalFailed, SQLException {
        written(1);

        try (Store store = Store.at(file)) {
            store.take();

            assertEquals(List.of("wal"), store.texts("PRAGMA journal_mode"));
            assertEquals(2, store.number("synchronous"), "2 is FULL: synced at every commit");
            assertEquals(List.of("exclusive"), store.texts("PRAGMA locking_mode"));
        }
    }

    @Test void aCourseIsBegunOnce() throws JournalFailed {
        written(2);

        refuses("there is already a file at", () -> SqliteJournal.create(file, Sample.opening(SEED)));

        try (SqliteJournal untouched = SqliteJournal.open(file)) {
            assertEquals(2, untouched.entries().size());
        }
    }

    @Test void aMissingFolderIsSaid() {
        Path nowhere = folder.resolve("missing/course.journal");

        refuses("its folder does not exist", () -> SqliteJournal.create(nowhere, Sample.opening(SEED)));
        refuses("there is no journal at", () -> SqliteJournal.open(nowhere));
        refuses("there is no journal at", () -> SqliteJournal.open(folder));
    }

    @Test void aSecondControllerIsRefusedWhileTheFirstHoldsTheJournal() throws JournalFailed {
        try (SqliteJournal first = SqliteJournal.create(file, Sample.opening(SEED))) {
            refuses("another program has it open", () -> SqliteJournal.open(file));
            first.append(Sample.entries(SEED, 1, 1));
            refuses("another program has it open", () -> SqliteJournal.open(file));
        }

        SqliteJournal.open(file).close();
    }

    @Test void aReopenedJournalIsHeldBeforeAnythingIsAppended() throws JournalFailed {
        written(1);

        try (SqliteJournal first = SqliteJournal.open(file)) {
            assertEquals(1, first.entries().size());
            refuses("another program has it open", () -> SqliteJournal.open(file));
        }
    }

    @Test void anEmptyFileAndATextAreNoJournals() throws IOException {
        Files.createFile(file);
        refuses("its creation was cut short", () -> SqliteJournal.open(file));

        Files.writeString(file, "Dear diary, today I gave dose 3.\n".repeat(500), StandardCharsets.UTF_8);
        assertTrue(refuses("no SQLite file", () -> SqliteJournal.open(file)).isBroken());
    }

    @Test void anotherProgramsDatabaseIsNoJournalAndStaysAsItWas() throws IOException, SQLException {
        sql("CREATE TABLE song (title TEXT)");
        byte[] before = Files.readAllBytes(file);

        assertFalse(refuses("is not a journal", () -> SqliteJournal.open(file)).isBroken());

        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(file)));
    }

    @Test void aNewerFormatIsLeftToANewerRelease() throws JournalFailed, SQLException {
        written(1);
        sql("PRAGMA user_version = " + (Schema.FORMAT + 1));

        String newer = "is of format " + (Schema.FORMAT + 1);
        assertFalse(refuses(newer, () -> SqliteJournal.open(file)).isBroken());
    }

    @Test void aReadOnlyFileIsSaid() throws JournalFailed {
        written(1);
        assertTrue(file.toFile().setWritable(false));
        Assumptions.assumeFalse(Files.isWritable(file), "root may write what is read-only; see RealDiskTest");

        refuses("it is read-only; make", () -> SqliteJournal.open(file));
    }

    @Test void aFullDiskTakesNothingOfAnAppendAndTheJournalNothingMore() throws JournalFailed, SQLException {
        written(20);
        try (SqliteJournal journal = SqliteJournal.open(file)) {
            journal.limitTo(1);

            refuses("the disk is full; make room", () -> journal.append(Sample.entries(SEED, 21, 400)));
            journal.limitTo(1_000_000);
            List<Entry> next = Sample.entries(SEED, 21, 21);
            refuses("failed before and takes nothing more", () -> journal.append(next));

            assertEquals(20, journal.entries().size());
        }

        try (SqliteJournal again = SqliteJournal.open(file)) {
            assertEquals(Sample.entries(SEED, 1, 20), again.entries());
            again.append(Sample.entries(SEED, 21, 30));
        }
    }

    @Test void theSameJournalExportsTheSameBytes() throws JournalFailed, IOException {
        written(30);

        byte[] first = exported();

        assertEquals(-1, Arrays.mismatch(first, exported()));
        List<String> lines = new String(first, StandardCharsets.UTF_8).lines().toList();
        assertEquals(31, lines.size());
        assertTrue(lines.get(0).startsWith("{\"course\":"), lines.get(0));
        assertTrue(lines.get(30).startsWith("{\"number\":30,\"because\":{"), lines.get(30));
        assertTrue(lines.get(30).matches("(?s).*,\"hash\":\"[0-9a-f]{64}\"}"), lines.get(30));
    }

    private byte[] exported() throws JournalFailed, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SqliteJournal journal = SqliteJournal.open(file)) {
            JsonLines.write(journal, out);
        }
        return out.toByteArray();
    }

    private void written(long entries) throws JournalFailed {
        try (SqliteJournal journal = SqliteJournal.create(file, Sample.opening(SEED))) {
            journal.append(Sample.entries(SEED, 1, entries));
        }
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
                Statement running = connection.createStatement()) {
            running.execute(statement);
        }
    }

    private static JournalFailed refuses(String why, Executable what) {
        JournalFailed failed = assertThrows(JournalFailed.class, what);
        assertTrue(failed.getMessage().contains(why), failed.getMessage());
        return failed;
    }
}
