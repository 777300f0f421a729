package doseward.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.command.Exit;
import doseward.language.command.LanguageCommands;
import doseward.language.command.Pretend;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class ExplainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Command(name = "doseward")
    private static final class Program {}

    private int explain(String... names) {
        CommandLine program = new CommandLine(new Program());
        LanguageCommands.all(Pretend.nobody()).forEach(program::addSubcommand);
        program.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return program.execute(Stream.concat(Stream.of("explain"), Stream.of(names)).toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"trailing-zero", "TRAILING ZERO", "TrailingZero", "[trailing-zero]"})
    void aCheckIsExplainedByWhateverNameItsAuthorSees(String name) {
        int exit = explain(name);

        assertEquals(Exit.DONE, exit, err.toString());
        assertTrue(out.toString().startsWith("── TRAILING ZERO ───"), out.toString());
        assertTrue(out.toString().contains("    over: 15.0 minutes\n"), out.toString());
    }

    @Test void aNameMayBeSeveralWords() {
        assertEquals(Exit.DONE, explain("trailing", "zero"));
    }

    @Test void anUnknownNameIsAnsweredWithTheOneThatWasMeant() {
        int exit = explain("trailing-zeros");

        assertEquals(Exit.USAGE, exit);
        assertEquals("""
            No check is called `trailing-zeros`. Did you mean `trailing-zero`?
            `doseward explain` lists all of them.
            """, err.toString());
        assertEquals("", out.toString());
    }

    @Test void aNameLikeNoOtherIsNotGuessedAt() {
        explain("appendicitis");

        assertTrue(err.toString().startsWith("No check is called `appendicitis`.\n"), err.toString());
    }

    @Test void withoutANameEveryCheckIsListedInALineOfItsOwn() throws IOException {
        int exit = explain();

        assertEquals(Exit.DONE, exit);
        for (String name : CheckNames.all()) {
            assertTrue(out.toString().matches("(?s)(.*\n)?" + name + " +[A-Z][^\n]*\\.\n.*"), name);
        }
        assertTrue(out.toString().lines().allMatch(line -> line.length() < 80), out.toString());
    }
}
