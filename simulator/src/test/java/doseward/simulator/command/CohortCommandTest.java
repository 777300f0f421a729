package doseward.simulator.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CohortCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter usage = new StringWriter();

    @TempDir private Path folder;

    @Test void aCohortWritesItsTableAndItsPageAndSaysWhatItIsNot() throws IOException {
        int exit = run("il2-low-dose", "--patients", "2", "--csv", path("a.csv"), "--page", path("a.html"));

        assertEquals(0, exit, said());
        assertTrue(said().contains("SIMULATED PATIENTS"), said());
        assertTrue(said().contains("il2-low-dose: "), said());
        assertTrue(Files.readString(folder.resolve("a.csv")).startsWith("# Simulated:"));
        assertTrue(Files.readString(folder.resolve("a.html")).contains("</html>"));
    }

    @Test void anAuthorsOwnFileMayStandBesideAShippedOneAndIsComparedWithNothingPublished()
            throws IOException {
        Path own = folder.resolve("own.yaml");
        Files.writeString(own, Files.readString(Path.of("../protocols/library/il2-low-dose.yaml"))
            .replace("protocol: il2-low-dose", "protocol: own"));

        int exit = run("il2-low-dose", own.toString(), "--patients", "2", "--page", path("two.html"));

        assertEquals(0, exit, said());
        assertTrue(Files.readString(folder.resolve("two.html")).contains("Nothing is known here"));
    }

    @Test void aFileThatIsThereIsLeftAsItIsAndNobodyIsTreated() throws IOException {
        Files.writeString(folder.resolve("kept.csv"), "mine");

        int exit = run("il2-low-dose", "--patients", "2", "--csv", path("kept.csv"));

        assertEquals(1, exit);
        assertEquals("mine", Files.readString(folder.resolve("kept.csv")));
        assertTrue(said().contains("is there already, and was left as it is"), said());
    }

    @Test void aFaultyFileIsRefusedWithItsFaults() throws IOException {
        Path faulty = folder.resolve("faulty.yaml");
        Files.writeString(faulty, "language: 1\nprotocol: faulty\n");

        assertEquals(1, run(faulty.toString(), "--patients", "2"));
        assertTrue(said().contains("Nobody was treated."), said());
    }

    @Test void nonsenseIsRefused() {
        assertEquals(2, run("il2-low-dose", "--patients", "0"));
        assertEquals(2, run("il2-low-dose", "--patients", "1000000"));
        assertEquals(2, run("il2-low-dose", "--threads", "0"));
        assertEquals(2, run());
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private int run(String... args) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new CommandLine(new CohortCommand(stream, stream)).setErr(new PrintWriter(usage, true))
            .execute(args);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
