package doseward.simulator.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Stage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Scenarios as people run them. */
class ScenarioCommandTest {
    private static final String FILE = """
        language: 1
        scenario: a pump stopped by its key
        shows: what came of it
        from: a test
        protocol: il2-high-dose-bolus
        when:
          - dose 1 has run for 1 minute
          - somebody presses the pump's stop key
        then:
          - dose 1 is %s
        """;

    @TempDir Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test void whatCameTrueIsCountedAndWrittenForABuildServer() throws IOException {
        Path file = Files.writeString(folder.resolve("good.yaml"), FILE.formatted("partly given"));
        Path xml = folder.resolve("results.xml");

        assertEquals(0, run("run", file.toString(), "--junit", xml.toString()));

        assertEquals("1 scenario, 0 not as expected.", text(out).strip());
        assertTrue(Files.readString(xml).contains("name=\"good.yaml\""));
    }

    @Test void aFailingScenarioSaysWhatWasExpectedWhatWasAndWhatHappenedLast() throws IOException {
        Files.writeString(folder.resolve("bad.yaml"), FILE.formatted("given"));

        assertEquals(1, run("run", folder.toString()));

        String told = text(out);
        assertTrue(told.startsWith(Stage.SIMULATION.banner()
            + "\nFAILED bad.yaml: a pump stopped by its key"), told);
        assertTrue(told.contains(">>> somebody presses the pump's stop key"), told);
        assertTrue(told.contains("expected, line 10, dose 1 is given"), told);
        assertTrue(told.contains("but it is partly given with 3.51 mL"), told);
    }

    @Test void aFileThatCanNotBeReadIsToldAndNothingOfItRuns() throws IOException {
        Files.writeString(folder.resolve("odd.yaml"), FILE.formatted("dreamt"));

        assertEquals(1, run("run", folder.toString()));

        assertTrue(text(err).contains("odd.yaml:10:15"), text(err));
        assertTrue(text(out).contains("0 scenarios"), text(out));
    }

    @Test void allSentencesAreTold() {
        assertEquals(0, run("sentences"));

        assertTrue(text(out).contains("  dose DOSE has run for TIME"));
    }

    private int run(String... args) {
        return new CommandLine(new ScenarioCommand(new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8))).execute(args);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
