package doseward.simulator.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.journal.JournalFailed;
import doseward.journal.SqliteJournal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of the present format. {@code -Dgolden=rewrite} makes them for a format that has none, once;
 * those that are there are never written over, for what they hold lies on somebody's disk.
 */
record Golden(int format) {
    private static final Path FOLDER = Path.of("src/test/resources/doseward/simulator/golden");

    /** Where SQLite keeps a file's user version, which is a journal's format. */
    private static final int PLACE_OF_FORMAT = 60;

    /** Of the format that a journal made now, in this folder, says it has. */
    static Golden of(Path folder) throws IOException, JournalFailed {
        Path probe = folder.resolve("probe");
        SqliteJournal.create(probe, Story.opening()).close();
        Golden golden = new Golden(ByteBuffer.wrap(Files.readAllBytes(probe)).getInt(PLACE_OF_FORMAT));
        if ("rewrite".equals(System.getProperty("golden"))) {
            golden.make();
        }
        return golden;
    }

    List<String> lines() throws IOException {
        assertTrue(Files.exists(journal()), "format " + format + " has no golden journal: run this with "
            + "-Dgolden=rewrite, look at what was made, and delete that of the format before");
        return Files.readAllLines(journal());
    }

    void mustTell(List<String> told) throws IOException {
        assertEquals(Files.readAllLines(course()), told, "a journal of format " + format
            + " tells another course than when it was written; " + advice());
    }

    void mustHold(List<String> records) throws IOException {
        assertEquals(String.join("\n", Files.readAllLines(records())), String.join("\n", records),
            "what a journal of format " + format + " holds was changed; " + advice());
    }

    private static String advice() {
        return "raise the number in Schema.FORMAT, and run this with -Dgolden=rewrite";
    }

    private void make() throws IOException {
        if (!Files.exists(journal())) {
            var chronicle = Story.chronicle();
            Files.createDirectories(FOLDER);
            Files.write(journal(), GoldenJournalTest.exported(chronicle));
            Files.write(course(), GoldenJournalTest.told(chronicle));
            Files.write(records(), Records.all());
        }
    }

    private Path journal() {
        return FOLDER.resolve("format-" + format + ".jsonl");
    }

    private Path course() {
        return FOLDER.resolve("format-" + format + "-course.txt");
    }

    private Path records() {
        return FOLDER.resolve("format-" + format + "-records.txt");
    }
}
