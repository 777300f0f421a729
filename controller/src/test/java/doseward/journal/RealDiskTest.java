package doseward.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real disk that is full, or read-only: a small one in memory, where the system lets us mount it. */
class RealDiskTest {
    private static final long SEED = 11;
    private static final int FAR_TOO_MANY = 100_000;

    @TempDir Path folder;
    private Path disk;
    private Path file;

    @BeforeEach void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        file = disk.resolve("course.journal");
        Assumptions.assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString()),
            "no disk can be mounted here; that needs Linux and root");
    }

    @AfterEach void unmount() throws Exception {
        run("umount", disk.toString());
    }

    @Test void aDiskThatFillsUpKeepsWhatWasAcknowledgedAndRefusesTheRest() throws Exception {
        long acknowledged = 0;
        try (SqliteJournal journal = SqliteJournal.create(file, Sample.opening(SEED))) {
            JournalFailed failed = assertThrows(JournalFailed.class, () -> appendUntilItFails(journal));
            assertTrue(failed.getMessage().contains("the disk is full; make room"), failed.getMessage());
            acknowledged = journal.entries().size();
            assertTrue(acknowledged > 0);
            List<Entry> next = Sample.entries(SEED, acknowledged + 1, acknowledged + 1);
            assertThrows(JournalFailed.class, () -> journal.append(next));
        }

        assertTrue(run("mount", "-o", "remount,size=8m", disk.toString()));

        try (SqliteJournal again = SqliteJournal.open(file)) {
            assertEquals(Sample.entries(SEED, 1, acknowledged), again.entries());
            again.append(Sample.entries(SEED, acknowledged + 1, acknowledged + 5));
        }
    }

    private static void appendUntilItFails(SqliteJournal journal) throws JournalFailed {
        for (long number = 1; number < FAR_TOO_MANY; number++) {
            journal.append(List.of(Sample.entry(SEED, number)));
        }
    }

    @Test void aFullDiskTakesNoNewJournalAndLeavesNothingBehind() throws Exception {
        Path filler = disk.resolve("filler");
        Files.write(filler, new byte[2044 * 1024]);

        JournalFailed failed = assertThrows(JournalFailed.class,
            () -> SqliteJournal.create(file, Sample.opening(SEED)));

        assertTrue(failed.getMessage().contains("the disk is full"), failed.getMessage());
        assertEquals(List.of("filler"), List.of(disk.toFile().list()));
        Files.delete(filler);
        SqliteJournal.create(file, Sample.opening(SEED)).close();
    }

    @Test void aReadOnlyDiskIsSaid() throws Exception {
        SqliteJournal.create(file, Sample.opening(SEED)).close();
        assertTrue(run("mount", "-o", "remount,ro", disk.toString()));

        JournalFailed failed = assertThrows(JournalFailed.class, () -> SqliteJournal.open(file));
        assertTrue(failed.getMessage().contains("it is read-only; make"), failed.getMessage());
        Path other = disk.resolve("other.journal");
        JournalFailed refused = assertThrows(JournalFailed.class,
            () -> SqliteJournal.create(other, Sample.opening(SEED)));
        assertTrue(refused.getMessage().contains("can't be created"), refused.getMessage());
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.inputReader(StandardCharsets.UTF_8).lines().forEach(line -> { });
            return process.waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
