package doseward.controller.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.ClockReading;
import doseward.engine.Event;
import doseward.engine.Il2;
import doseward.engine.Input;
import doseward.engine.Opening;
import doseward.engine.Stage;
import doseward.journal.Entry;
import doseward.journal.JournalFailed;
import doseward.journal.SqliteJournal;
import doseward.plan.Plan;
import doseward.trace.Requirement;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class JournalCommandTest {
    private static final Instant NOON = Instant.parse("2026-01-04T12:00:00Z");

    @TempDir Path folder;
    private Path file;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach void write() throws JournalFailed {
        file = folder.resolve("course.journal");
        Plan plan = Il2.opening().plan();
        try (SqliteJournal journal = SqliteJournal.create(file,
                new Opening("c1", NOON, "nurse Ada µ", plan))) {
            journal.append(List.of(new Entry(1, new Input.Start(NOON, 1),
                List.of(new Event.ControllerStarted(NOON, 1, ClockReading.agreeing(NOON))))));
        }
    }

    @Requirement({"Open PCA R6.6.0(1)", "Open PCA R6.6.0(2)", "Open PCA R6.6.0(3)"})
    @Test void exportWritesEveryLineWithItsHash() {
        int exit = run("export", file.toString());

        assertEquals(0, exit);
        List<String> lines = out.toString(UTF_8).lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.getFirst()
            .startsWith("{\"course\":\"c1\",\"at\":\"2026-01-04T12:00:00Z\",\"by\":\"nurse Ada µ\""));
        assertTrue(lines.getLast().startsWith("{\"number\":1,\"because\":{\"type\":\"Start\","));
    }

    @Test void verifySaysThatAWholeJournalIsWhole() {
        int exit = run("verify", file.toString());

        assertEquals(0, exit);
        assertTrue(out.toString(UTF_8).startsWith("The journal of course c1 is whole: 1 entry, chain at "));
        assertTrue(out.toString(UTF_8).contains(Stage.SIMULATION.banner()), out.toString(UTF_8));
    }

    @Test void aBrokenJournalEndsWithOneAndSaysWhy() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, new String(bytes, ISO_8859_1)
            .replace("nurse Ada", "nurse Bob").getBytes(ISO_8859_1));

        int exit = run("verify", file.toString());

        assertEquals(1, exit);
        assertTrue(err.toString(UTF_8).contains("the opening is not what was written"), err.toString(UTF_8));
    }

    @Test void aCommandLineThatIsNotUnderstoodEndsWithTwo() {
        assertEquals(2, run());
        assertEquals(2, run("verify"));
        assertEquals(2, run("shred", file.toString()));
    }

    @Test void aJournalThatIsNotThereEndsWithThree() {
        assertEquals(3, run("verify", folder.resolve("other").toString()));
    }

    @Test void aJournalThatAControllerHoldsOpenIsReadAllTheSame() throws JournalFailed {
        try (SqliteJournal inUse = SqliteJournal.open(file)) {
            assertEquals(1, inUse.entries().size());

            assertEquals(0, run("verify", file.toString()), err.toString(UTF_8));
        }
    }

    @Test void anInputThatWouldLeadToSomethingElseNowIsNamed() throws JournalFailed {
        Path other = folder.resolve("other.journal");
        try (SqliteJournal journal = SqliteJournal.create(other, Il2.opening())) {
            journal.append(List.of(new Entry(1, new Input.Start(NOON, 1),
                List.of(new Event.ControllerStarted(NOON, 2, ClockReading.agreeing(NOON))))));
        }

        assertEquals(1, run("verify", other.toString()));
        assertTrue(err.toString(UTF_8).contains("entry 1, of Sun 04 Jan 2026 12:00, comes out otherwise. It "
            + "says: The controller is up, session 2. Decided again: The controller is up, session 1."),
            err.toString(UTF_8));
    }

    @Test void showTellsALineAFact() {
        assertEquals(0, run("show", file.toString()));

        assertTrue(out.toString(UTF_8).endsWith(
            "    1  Sun 04 Jan 12:00:00  The controller is up, session 1.\n"), out.toString(UTF_8));
    }

    @Test void showLeavesOutWhatIsNotAskedFor() {
        assertEquals(0, run("show", file.toString(), "--kind", "doses,readings"));
        assertEquals(0, run("show", file.toString(), "--from", "2026-01-04 12:01"));
        assertEquals(0, run("show", file.toString(), "--to", "2026-01-04 11:59"));
        assertEquals(0, run("show", file.toString(), "--dose", "1"));

        assertTrue(!out.toString(UTF_8).contains("The controller is up"), out.toString(UTF_8));
    }

    @Test void aTimeThatCannotBeReadEndsWithTwo() {
        assertEquals(2, run("show", file.toString(), "--from", "yesterday"));
        assertTrue(err.toString(UTF_8).contains("`yesterday` can't be read as a time"));
    }

    @Test void whyAnswersForADoseAndRefusesWhatIsNotThere() {
        assertEquals(0, run("why", file.toString(), "dose", "2"));
        assertTrue(out.toString(UTF_8).startsWith("Dose 2 is not yet due.\n"), out.toString(UTF_8));
        assertEquals(0, run("why", file.toString(), "hold"));
        assertEquals(0, run("why", file.toString(), "cycle", "1"));
        assertEquals(0, run("why", file.toString()));
        assertEquals(1, run("why", file.toString(), "99"));
        assertEquals(2, run("why", file.toString(), "nothing"));
    }

    @Test void sheetsHaveAHeadAndARowADose() {
        assertEquals(0, run("export", file.toString(), "--csv", "doses"));

        List<String> lines = out.toString(UTF_8).lines().toList();
        assertEquals(Il2.opening().plan().doses().size() + 1, lines.size());
        assertEquals("dose,cycle,order,channel,due,window ends,outcome,began,ended,planned mL,delivered mL,"
            + "delivered mL at most,unit,planned amount,delivered amount,attempts,held,why,stage",
            lines.get(0));
        assertEquals("1,1,interleukin-2,A,2026-01-05 08:00:00,2026-01-05 10:00:00,not yet due,,,52.66,0,0,"
            + "international units,48000000,0,0,no,,simulation", lines.get(1));
    }

    @Test void aReaderWhoHasGoneEndsWithThree() {
        PrintStream gone = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
        gone.close();
        JournalCommand command = new JournalCommand(gone, new PrintStream(err, true, UTF_8));

        assertEquals(3, new CommandLine(command).execute("export", file.toString()));
    }

    @Test void theProgramFindsTheCommand() {
        CommandLine journal = ControllerCommands.all().stream().map(CommandLine::new)
            .filter(command -> command.getCommandName().equals("journal")).findFirst().orElseThrow();

        assertEquals(List.of("export", "show", "verify", "why"),
            journal.getSubcommands().keySet().stream().sorted().toList());
    }

    private int run(String... arguments) {
        JournalCommand command =
            new JournalCommand(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
        return new CommandLine(command).setErr(new PrintWriter(err, true, UTF_8)).execute(arguments);
    }
}
