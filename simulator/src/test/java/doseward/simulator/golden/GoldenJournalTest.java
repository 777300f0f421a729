package doseward.simulator.golden;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.engine.Course;
import doseward.journal.Chronicle;
import doseward.journal.Entry;
import doseward.journal.EntryCodec;
import doseward.journal.JournalFailed;
import doseward.journal.JsonLines;
import doseward.journal.SqliteJournal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a release has written is read by every release of the same format: each line to the byte, the chain
 * to its last hash, and the course to the letter.
 */
class GoldenJournalTest {
    @TempDir Path folder;

    @Test void theGoldenJournalIsReadChainedAndWrittenToTheByte() throws Exception {
        Golden golden = Golden.of(folder);
        Path file = folder.resolve("read");

        try (SqliteJournal journal = reread(golden.lines(), file)) {
            assertEquals(golden.lines(), exported(journal));
        }
        try (SqliteJournal again = SqliteJournal.open(file)) {
            again.verify();
            assertEquals(golden.lines(), exported(again));
        }
    }

    @Test void theGoldenJournalTellsTheSameCourse() throws Exception {
        Golden golden = Golden.of(folder);

        try (SqliteJournal journal = reread(golden.lines(), folder.resolve("told"))) {
            golden.mustTell(told(journal));
        }
    }

    @Test void aRecordThatChangedAsksForAnotherFormat() throws Exception {
        Golden.of(folder).mustHold(Records.all());
    }

    private static SqliteJournal reread(List<String> lines, Path file) throws JournalFailed {
        SqliteJournal journal = SqliteJournal.create(file, EntryCodec.opening(stored(lines.getFirst())));
        List<Entry> entries = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            entries.add(EntryCodec.entry(stored(line)));
        }
        journal.append(entries);
        return journal;
    }

    /** The line as the journal has it: without the two keys that an export adds at its end. */
    private static byte[] stored(String exported) {
        return (exported.substring(0, exported.lastIndexOf(",\"at_stage\":")) + "}").getBytes(UTF_8);
    }

    static List<String> exported(Chronicle chronicle) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonLines.write(chronicle, out);
        return out.toString(UTF_8).lines().toList();
    }

    /** Each dose as it stands at the end, with all that is known of it; and whether more will be given. */
    static List<String> told(Chronicle chronicle) {
        Course course = Course.replay(chronicle.opening(), chronicle.events());
        List<String> told = new ArrayList<>();
        course.doses().forEach(dose -> told.add("dose " + dose.number() + ": " + dose.phase()));
        course.holds().forEach(hold -> told.add("hold: " + hold));
        course.endings().forEach(ending -> told.add("ending: " + ending));
        told.add("ended: " + course.ended() + ", session " + course.session());
        return told;
    }
}
