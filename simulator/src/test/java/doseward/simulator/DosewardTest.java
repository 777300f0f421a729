package doseward.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Parameters;

/** How the command line answers; its commands have tests of their own. */
class DosewardTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** A command that ends as its word says. */
    @Command(name = "planted", mixinStandardHelpOptions = true)
    static final class Planted implements Callable<Integer> {
        @Parameters(paramLabel = "WORD")
        private String word;

        @Override public Integer call() throws IOException {
            return switch (word) {
                case "refuse" -> 1;
                case "lose-disk" -> throw new IOException("course.journal: no space left on device");
                case "break" -> throw new IllegalStateException("dose 3 has two phases");
                default -> 0;
            };
        }
    }

    private int run(String... args) {
        CommandLine line = Doseward.commandLine(List.of(new Planted()));
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).setColorScheme(
            CommandLine.Help.defaultColorScheme(Ansi.OFF));
        return line.execute(args);
    }

    @Test void helpNamesTheCommandsAndWhatEachExitCodeMeans() {
        int code = run("--help");

        assertEquals(0, code);
        assertTrue(out.toString().contains("planted"), out.toString());
        assertTrue(out.toString().contains("  1   refused"), out.toString());
        assertTrue(out.toString().contains("not a medical device"), out.toString());
    }

    @Test void helpIsACommandToo() {
        int code = run("help", "planted");

        assertEquals(0, code);
        assertTrue(out.toString().startsWith("Usage: doseward planted"), out.toString());
    }

    @Test void theVersionIsThatOfTheBuild() {
        int code = run("--version");

        assertEquals(0, code);
        assertTrue(out.toString().matches("(?s)doseward \\d+\\.\\d+\\.\\d+\\S*\\RJava 25.*"), out.toString());
    }

    @Test void aCommandsExitCodeIsTheProgramsExitCode() {
        assertEquals(0, run("planted", "give"));
        assertEquals(1, run("planted", "refuse"));
    }

    @Test void aMistypedCommandIsAnsweredWithTheOneThatWasMeant() {
        int code = run("plantid");

        assertEquals(2, code);
        assertEquals("""
            Unmatched argument at index 0: 'plantid'.
            Did you mean: doseward planted?
            Try 'doseward --help'.
            """, plain(err));
    }

    @Test void withoutACommandItSaysWhatIsMissing() {
        int code = run();

        assertEquals(2, code);
        assertEquals("""
            Say which command to run.
            Try 'doseward --help'.
            """, plain(err));
    }

    @Test void troubleInTheWorldIsOneSentence() {
        int code = run("planted", "lose-disk");

        assertEquals(3, code);
        assertEquals("A file or a line did not do what was asked of it: "
            + "IOException: course.journal: no space left on device\n", plain(err));
    }

    @Test void aBugIsCalledOneAndSaysHowToReportIt() {
        int code = run("planted", "break");

        assertEquals(4, code);
        assertEquals("""
            This is a bug in Doseward, met in 'doseward planted': IllegalStateException: dose 3 has two phases
            Please report it, with the files it read and what it prints with --stacktrace.
            """, plain(err));
    }

    @Test void theStackTraceIsPrintedOnlyWhenAskedFor() {
        int code = run("planted", "break", "--stacktrace");

        assertEquals(4, code);
        assertTrue(plain(err).contains("at doseward.simulator.DosewardTest$Planted.call"), plain(err));
        assertFalse(plain(err).contains("Please report"), plain(err));
    }

    private static String plain(StringWriter said) {
        return said.toString().replace("\r\n", "\n");
    }
}
