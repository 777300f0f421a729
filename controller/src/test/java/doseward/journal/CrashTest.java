package doseward.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills real processes. What a killed process said it had taken must be there; the lock must be gone. */
class CrashTest {
    private static final long SEED = 3;
    private static final int CYCLES = 12;

    @TempDir Path folder;

    @Test void whatWasAcknowledgedSurvivesAKillAtAnyMoment() throws Exception {
        Path file = created();
        SplittableRandom random = new SplittableRandom(SEED);
        long recovered = 0;

        for (int cycle = 1; cycle <= CYCLES; cycle++) {
            long acknowledged = acknowledgedBeforeKill(file, random.nextInt(120));

            try (SqliteJournal journal = SqliteJournal.open(file)) {
                assertTrue(journal.entries().size() >= acknowledged, "lost, in cycle " + cycle);
                assertTrue(acknowledged >= recovered, "went back, in cycle " + cycle);
                assertEquals(Sample.entries(SEED, 1, journal.entries().size()), journal.entries());
                recovered = journal.entries().size();
            }
        }

        assertTrue(recovered > CYCLES, "the writers wrote " + recovered);
    }

    @Test void aSecondControllerIsRefusedUntilTheFirstIsDead() throws Exception {
        Path file = created();
        try (Writer writer = Writer.start(file, SEED)) {
            writer.next();

            JournalFailed refused = assertThrows(JournalFailed.class, () -> SqliteJournal.open(file));
            assertTrue(refused.getMessage().contains("another program has it open"), refused.getMessage());

            writer.kill();
            SqliteJournal.open(file).close();
        }
    }

    /** The last number said by a process that is killed right after it has said so many. */
    private static long acknowledgedBeforeKill(Path file, int after) throws Exception {
        try (Writer writer = Writer.start(file, SEED)) {
            long last = writer.next();
            for (int said = 0; said < after; said++) {
                last = writer.next();
            }
            List<Long> rest = writer.kill();
            return rest.isEmpty() ? last : rest.getLast();
        }
    }

    private Path created() throws JournalFailed {
        Path file = folder.resolve("course.journal");
        SqliteJournal.create(file, Sample.opening(SEED)).close();
        return file;
    }
}
