package doseward.controller.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.command.Exit;
import doseward.controller.stage.ProofTest;
import doseward.engine.Stage;
import doseward.journal.JournalFailed;
import doseward.journal.SqliteJournal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class StageCommandTest {
    private static final InstantSource CLOCK =
        InstantSource.fixed(Instant.parse("2026-03-02T09:00:00.5Z"));

    @TempDir Path folder;
    private Path settings;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach void aDesk() throws IOException {
        settings = folder.resolve("desk.yaml");
        Files.writeString(settings, """
            language: 1
            controller: desk
            stage: dry-run
            broker: mqtt://127.0.0.1:1
            protocol: il2-high-dose-bolus
            patient:
              weight: 80 kg
            begins: now
            zone: UTC
            journal: %s
            pumps:
              A: pump-1
            """.formatted(folder.resolve("dry.db")));
    }

    private int run(Object command, String... arguments) {
        return new CommandLine(command).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true))
            .execute(arguments);
    }

    private int unlock(Path course) {
        return run(new StageCommand(CLOCK), "unlock", settings.toString(), "--by", "T. Echnician",
            "--because", "practised for a day", "--course", course.toString());
    }

    private Path course(boolean whole) throws JournalFailed {
        Path file = folder.resolve("practice.db");
        ProofTest.Kept kept = ProofTest.practised(Stage.SIMULATION, whole);
        try (SqliteJournal journal = SqliteJournal.create(file, kept.opening())) {
            journal.append(kept.entries());
        }
        return file;
    }

    @Test void theNextStageIsUnlockedOnACourseThatCameToItsEnd() throws JournalFailed {
        assertEquals(Exit.DONE, unlock(course(true)));

        assertEquals("""
            simulation: open to everyone.
            dry-run: unlocked by T. Echnician at 2026-03-02T09:00:00Z because practised for a day, on course \
            course-1.
            saline-bench: locked.
            """, out.toString());
        out.getBuffer().setLength(0);
        assertEquals(Exit.DONE, run(new StageCommand(CLOCK), "show", settings.toString()));
        assertTrue(out.toString().contains("dry-run: unlocked by T. Echnician"));
    }

    @Test void aCourseThatProvesNothingUnlocksNothing() throws JournalFailed {
        assertEquals(Exit.REFUSED, unlock(course(false)));

        assertTrue(err.toString().contains("It has not come to its end"), err.toString());
        assertTrue(err.toString().contains("Stage dry-run stays locked."), err.toString());
        assertTrue(Files.notExists(folder.resolve("desk.yaml.stages")));
    }

    @Test void nothingRunsAtAStageThatIsLocked() {
        assertEquals(Exit.REFUSED, run(new RunCommand(), settings.toString()));

        assertTrue(err.toString().startsWith("Stage dry-run is not unlocked here."), err.toString());
        assertTrue(Files.notExists(folder.resolve("dry.db")));
    }

    @Test void aFileOfStagesThatWasChangedIsSaidAndNothingRuns() throws IOException {
        Files.writeString(folder.resolve("desk.yaml.stages"), "dry-run, as I like it\n");

        assertEquals(Exit.WORLD, run(new RunCommand(), settings.toString()));

        assertTrue(err.toString().contains("is not as this program wrote it"), err.toString());
    }
}
