package doseward.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts, as the system sees it, how often an append waits for the disk. */
class SyncTest {
    private static final long SEED = 5;
    private static final int TURNS = 400;
    private static final int TURNS_A_REST = 20;

    @TempDir Path folder;

    @Test void anAppendIsOneSyncOfAFileThatDoesNotGrow() throws Exception {
        List<String> calls = traced();

        assertEquals(TURNS, syncs(calls, false));
        assertTrue(syncs(calls, true) > 0, "it never rested");
        assertFalse(Files.exists(folder.resolve("grown")), "the file beside the journal has grown");
    }

    /** What the traced process does: the folders that it makes show where in the trace it is. */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        try (SqliteJournal journal = SqliteJournal.create(folder.resolve("course"), Sample.opening(SEED))) {
            long length = Files.size(folder.resolve("course-wal"));
            Files.createDirectory(folder.resolve("begun"));
            long number = 1;
            for (int turn = 1; turn <= TURNS; turn++) {
                long last = number + turn % 2; // two entries, and then one alone
                journal.append(Sample.entries(SEED, number, last));
                number = last + 1;
                if (turn % TURNS_A_REST == 0) {
                    Files.createDirectory(folder.resolve("rests" + turn));
                    journal.rest();
                    Files.createDirectory(folder.resolve("goes-on" + turn));
                }
            }
            Files.createDirectory(folder.resolve("done"));
            if (Files.size(folder.resolve("course-wal")) != length) {
                Files.createDirectory(folder.resolve("grown"));
            }
        }
    }

    /** How many syncs there were between the first turn and the last, while it rested or while it did not. */
    private static long syncs(List<String> calls, boolean wanted) {
        long syncs = 0;
        boolean turning = false;
        boolean resting = false;
        for (String call : calls) {
            turning = call.contains("/begun") || turning && !call.contains("/done");
            resting = call.contains("/rests") || resting && !call.contains("/goes-on");
            syncs += turning && resting == wanted && call.contains("sync(") ? 1 : 0;
        }
        return syncs;
    }

    private List<String> traced() throws IOException, InterruptedException {
        Path trace = folder.resolve("trace");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of("strace", "-f", "-o", trace.toString(),
            "-e", "trace=fsync,fdatasync,sync_file_range,mkdir,mkdirat", java, "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
            SyncTest.class.getName(), folder.toString());
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            Assumptions.assumeTrue(process.waitFor() == 0 || Files.exists(folder.resolve("begun")),
                "nothing may be traced here");
        } catch (IOException missing) {
            Assumptions.abort("there is no strace here");
        }
        return Files.readAllLines(trace);
    }
}
