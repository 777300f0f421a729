package doseward.controller.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.ClockReading;
import doseward.engine.Event;
import doseward.engine.Il2;
import doseward.engine.Input;
import doseward.journal.Entry;
import doseward.journal.JournalFailed;
import doseward.journal.SqliteJournal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReportCommandTest {
    @TempDir Path folder;
    private Path journal;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach void write() throws JournalFailed {
        journal = folder.resolve("course.journal");
        try (SqliteJournal file = SqliteJournal.create(journal, Il2.opening())) {
            file.append(List.of(new Entry(1, new Input.Start(Il2.opening().at(), 1),
                List.of(new Event.ControllerStarted(Il2.opening().at(), 1,
                    ClockReading.agreeing(Il2.opening().at()))))));
        }
    }

    @Test void theReportIsWrittenAsTextUnlessAPageIsAskedFor() {
        assertEquals(0, run(journal.toString()));

        assertTrue(out.toString().startsWith("Course "), out.toString());
        assertTrue(out.toString().contains("not over 10, of 10 doses."), out.toString());
    }

    @Test void aPageGoesToAFile() throws Exception {
        Path page = folder.resolve("report.html");

        assertEquals(0, run(journal.toString(), "--form", "html", "--out", page.toString()));

        assertEquals(page + " is written.\n", out.toString());
        assertTrue(Files.readString(page).startsWith("<!DOCTYPE html>"));
    }

    @Test void aPdfGoesToAFileAndNeverToAScreen() throws Exception {
        Path paper = folder.resolve("report.pdf");

        assertEquals(2, run(journal.toString(), "--form", "pdf"));
        assertEquals(0, run(journal.toString(), "--form", "pdf", "--out", paper.toString()));

        assertTrue(err.toString().contains("say with --out which file"), err.toString());
        assertEquals(paper + " is written.\n", out.toString());
        assertEquals("%PDF-1.7", new String(Files.readAllBytes(paper), 0, 8, StandardCharsets.US_ASCII));
    }

    @Test void aFileThatIsThereIsLeftAsItIs() throws Exception {
        Path filed = Files.writeString(folder.resolve("filed.html"), "signed");

        assertEquals(1, run(journal.toString(), "--form", "html", "--out", filed.toString()));

        assertTrue(err.toString().contains("is there already, and was left as it is"), err.toString());
        assertEquals("signed", Files.readString(filed));
    }

    @Test void whatCannotBeReadOrWrittenEndsWithThree() {
        assertEquals(3, run(folder.resolve("nowhere").toString()));
        assertEquals(3, run(journal.toString(), "--out", folder.resolve("no/folder.html").toString()));
        assertTrue(err.toString().contains("The report can't be written"), err.toString());
    }

    private int run(String... arguments) {
        return new CommandLine(new ReportCommand()).setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true)).execute(arguments);
    }
}
