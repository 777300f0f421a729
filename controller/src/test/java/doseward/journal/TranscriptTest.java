package doseward.journal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranscriptTest {
    private static final long SEED = 11;
    private static final int ENTRIES = 40;

    @TempDir Path folder;
    private Path file;
    private final List<Entry> written = Sample.entries(SEED, 1, ENTRIES);

    @BeforeEach void write() throws JournalFailed {
        file = folder.resolve("course.journal");
        try (SqliteJournal journal = SqliteJournal.create(file, Sample.opening(SEED))) {
            journal.append(written);
        }
    }

    @Test void aWholeJournalIsToldWhole() throws JournalFailed {
        Transcript told = Transcript.of(file);

        assertEquals(Sample.opening(SEED), told.opening());
        assertEquals(written, told.entries());
        assertEquals(Optional.empty(), told.broken());
    }

    @Test void aJournalThatIsBeingWrittenIsToldAsFarAsItIsWritten() throws JournalFailed {
        try (SqliteJournal kept = SqliteJournal.open(file)) {
            kept.append(Sample.entries(SEED, ENTRIES + 1, ENTRIES + 3));

            Transcript told = Transcript.of(file);

            assertEquals(kept.entries(), told.entries());
            assertEquals(ENTRIES + 3, told.entries().size());
        }
    }

    @Test void readingChangesNothingAndLeavesNothingBehind() throws Exception {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r-----"));
        byte[] before = Files.readAllBytes(file);

        Transcript.of(file);

        assertArrayEquals(before, Files.readAllBytes(file));
        try (var beside = Files.list(folder)) {
            assertEquals(List.of(file), beside.toList());
        }
    }

    @Test void ofABrokenJournalWhatStandsBeforeTheBreakIsTold() throws Exception {
        tamper("UPDATE entry SET line = replace(line, '\"number\":17', '\"number\": 17') WHERE number = 17");

        Transcript told = Transcript.of(file);

        assertEquals(written.subList(0, 16), told.entries());
        String sentence = told.broken().orElseThrow().getMessage();
        assertTrue(sentence.contains("entry 17 is not what was written"), sentence);
    }

    @Test void anEntryThatIsMissingBreaksTheTranscriptAtItsPlace() throws Exception {
        tamper("DELETE FROM entry WHERE number = 5");

        Transcript told = Transcript.of(file);

        assertEquals(4, told.entries().size());
        assertTrue(told.broken().orElseThrow().getMessage().contains("entry 5 is missing"));
    }

    @Test void whateverByteIsDamagedWhatIsToldWasWritten() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int toldInPart = 0;
        for (long seed = 1; seed <= 200; seed++) {
            byte[] damaged = whole.clone();
            damaged[new SplittableRandom(seed).nextInt(whole.length)] ^= 0x10;
            Files.write(file, damaged);

            List<Entry> told = told();

            assertEquals(written.subList(0, told.size()), told);
            toldInPart += !told.isEmpty() && told.size() < ENTRIES ? 1 : 0;
        }
        assertTrue(toldInPart > 20, "only " + toldInPart + " were told in part");
    }

    private List<Entry> told() {
        try {
            return Transcript.of(file).entries();
        } catch (JournalFailed nothing) {
            return List.of();
        }
    }

    @Test void aFileThatIsNoJournalIsRefused() throws IOException {
        Path other = folder.resolve("other");
        Files.write(other, "these are only words".getBytes(ISO_8859_1));

        assertThrows(JournalFailed.class, () -> Transcript.of(other));
        assertThrows(JournalFailed.class, () -> Transcript.of(folder.resolve("nowhere")));
    }

    /** As someone would who knows SQLite: the triggers are put back. */
    private void tamper(String statement) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var change = connection.createStatement()) {
            for (String trigger : List.of("entry_stays", "entry_is_kept")) {
                change.execute("DROP TRIGGER " + trigger);
            }
            change.execute(statement);
            for (String trigger : Schema.STATEMENTS.subList(4, 6)) {
                change.execute(trigger);
            }
        }
    }
}
