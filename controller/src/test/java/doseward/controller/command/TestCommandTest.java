package doseward.controller.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Stage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TestCommandTest {
    private static final String PROTOCOL = """
        language: 1
        protocol: weekly
        revision: 1
        title: Interleukin-2 under the skin
        status: draft
        sources:
          - a ward's own list
        patient:
          weight: 40 kg to 150 kg
          weighed: when the course begins
        course:
          cycles: 1
        orders:
          interleukin-2:
            drug: aldesleukin
            amount: 9 million international units
            route: subcutaneous
            given-by: nurse
            days: 1 and 3
            each-day: 1 time
            when-held: skip
        before-each-dose:
          confirm: one nurse
          record:
            temperature: within 4 hours
        hold:
          - when: temperature above 39 degrees Celsius
            until: temperature at most 38 degrees Celsius
        change: never
        """;
    private static final String TESTS = """
        language: 1
        tests: weekly
        patient:
          weight: 80 kg
        begins: 2026-01-05 08:00
        well:
          temperature: 37 degrees Celsius
        scenarios:
          nothing happens and all is given:
            expect:
              - dose: 1
                is: given
              - dose: 2
                is: given
          fever skips a dose:
            happens:
              - at: 1 hour before dose 2
                record:
                  temperature: 39.1 degrees Celsius
            expect:
              - dose: 2
                is: skipped
                because: temperature above 39 degrees Celsius
        """;

    @TempDir private Path folder;
    private Path protocol;
    private Path tests;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach void write() throws IOException {
        protocol = Files.writeString(folder.resolve("weekly.yaml"), PROTOCOL);
        tests = Files.writeString(folder.resolve("weekly.test.yaml"), TESTS);
    }

    @Test void scenariosThatComeOutAsTheirFileSaysEndWithNothingWrong() {
        assertEquals(0, run(protocol.toString()));
        assertEquals("weekly: 2 scenarios, all as they should be.", out.toString().strip());
    }

    @Test void theTestFileItselfMayBeNamed() {
        assertEquals(0, run(tests.toString()));
        assertEquals("weekly: 2 scenarios, all as they should be.", out.toString().strip());
    }

    @Test void aTestFileOfAShippedProtocolIsPlayedItselfAndNotTheShippedOne() throws IOException {
        Path own = Files.writeString(folder.resolve("il2-low-dose.test.yaml"), TESTS);

        assertEquals(1, run(own.toString()));
        assertTrue(err.toString().contains("il2-low-dose.test.yaml"), err.toString());
    }

    @Test void anExpectationThatDoesNotComeTrueIsNamedWithItsLineAndEndsWithOne() throws IOException {
        Files.writeString(tests, TESTS.replace("39.1 degrees", "39 degrees"));

        assertEquals(1, run(protocol.toString()));
        assertTrue(out.toString().startsWith("── fever skips a dose (line 15)\n   line 21: "),
            out.toString());
        assertTrue(out.toString().contains("weekly: 2 scenarios, 1 not as they should be."), out.toString());
    }

    @Test void oneScenarioIsToldAsAStory() {
        assertEquals(0, run("--scenario", "fever skips a dose", protocol.toString()));
        assertTrue(out.toString().startsWith(Stage.SIMULATION.banner()), out.toString());
        assertTrue(out.toString().contains("39.1 degrees Celsius"), out.toString());
    }

    @Test void aScenarioThatThereIsNotIsNamed() {
        assertEquals(1, run("--scenario", "snow", protocol.toString()));
        assertEquals("weekly has no scenario called `snow`.", out.toString().strip());
    }

    @Test void aTestFileThatIsMissingEndsWithThree() throws IOException {
        Files.delete(tests);

        assertEquals(3, run(protocol.toString()));
        assertTrue(err.toString().contains("weekly.test.yaml"), err.toString());
    }

    private int run(String... arguments) {
        CommandLine program = new CommandLine(new TestCommand());
        program.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return program.execute(arguments);
    }
}
