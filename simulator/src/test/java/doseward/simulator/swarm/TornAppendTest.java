package doseward.simulator.swarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.journal.Entry;
import doseward.journal.JournalFailed;
import doseward.journal.SqliteJournal;
import doseward.simulator.world.World;
import doseward.trace.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A power cut in the middle of any write of a whole course, on the journal's real files. */
@Requirement({"GIP 1.7.1", "GIP 4.1.4", "incident 27"})
class TornAppendTest {
    /** Where a write may end, in thousandths of it: near its beginning, and just before its end. */
    private static final List<Integer> CUTS = List.of(100, 999);

    @TempDir Path folder;

    @Test void anAppendThatWasCutShortAnywhereIsThereNotAtAllAndAllBeforeItIs() throws Exception {
        World world = new EveryCrash(EveryCrashTest.PLAN, EveryCrashTest.BRIEFLY).diesAt(Long.MAX_VALUE)
            .world();
        Path file = folder.resolve("course.journal");
        Path log = folder.resolve("course.journal-wal");

        try (SqliteJournal journal = SqliteJournal.create(file, world.opening())) {
            for (Entry entry : world.entries()) {
                byte[] before = Files.readAllBytes(log);
                journal.append(List.of(entry));
                byte[] after = Files.readAllBytes(log);
                for (int cut : CUTS) {
                    assertCutShort(file, torn(before, after, cut), entry, world.entries());
                }
            }
        }
    }

    /** What is on disk when only so much of what an append changed has come there. */
    private static byte[] torn(byte[] before, byte[] after, int thousandths) {
        int from = Arrays.mismatch(before, after);
        assertTrue(from >= 0 && before.length == after.length, "the log is written in place");
        int last = after.length - 1;
        while (before[last] == after[last]) {
            last--;
        }
        int until = from + (int) ((long) (last - from) * thousandths / 1_000);
        byte[] torn = before.clone();
        System.arraycopy(after, from, torn, from, until - from);
        return torn;
    }

    private void assertCutShort(Path file, byte[] log, Entry cut, List<Entry> all)
            throws IOException, JournalFailed {
        Path copy = folder.resolve("copy.journal");
        Files.deleteIfExists(folder.resolve("copy.journal-shm"));
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        Files.write(folder.resolve("copy.journal-wal"), log);
        int kept = Math.toIntExact(cut.number() - 1);

        try (SqliteJournal found = SqliteJournal.open(copy)) {
            assertEquals(all.subList(0, kept), found.entries());
        }
    }
}
