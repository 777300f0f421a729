package doseward.language.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.command.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    private static final String NAME = "il2-high-dose-bolus";

    @TempDir private Path folder;

    private final Shell shell = new Shell(new DiffCommand());

    private Path changed(String before, String after) throws IOException {
        String text = Files.readString(Path.of("library", NAME + ".yaml"));
        assertTrue(text.contains(before), before);
        return Files.writeString(folder.resolve(NAME + ".yaml"), text.replace(before, after));
    }

    @Test void aFileDoesNotDifferFromItself() {
        int exit = shell.run("diff", NAME, NAME);

        assertEquals(Exit.DONE, exit, shell.err());
        assertEquals("The files are the same, byte for byte.\n", shell.out());
    }

    @Test void remarksAreNoDifference() throws IOException {
        int exit = shell.run("diff", NAME, changed("language: 1", "# A remark.\nlanguage: 1"));

        assertEquals(Exit.DONE, exit, shell.err());
        assertEquals("The files differ only in comments and layout; they mean the same.\n", shell.out());
    }

    @Test void aDifferenceIsToldAndSaidByTheExitCode() throws IOException {
        int exit = shell.run("diff", NAME,
            changed("may-start-late-by: 2 hours", "may-start-late-by: 3 hours"));

        assertEquals(Exit.REFUSED, exit);
        assertEquals("""
            More may flow, or faster, or sooner
              interleukin-2: may start up to 2 → 3 hours late

            1 difference: 1 looser.
            """, shell.out());
        assertEquals("", shell.err());
    }

    @Test void aFaultyFileIsNotCompared() throws IOException {
        int exit = shell.run("diff", NAME, changed("language: 1", "language: 2"));

        assertEquals(Exit.REFUSED, exit);
        assertEquals("", shell.out());
        assertTrue(shell.err().contains("Nothing was compared."), shell.err());
    }

    @Test void twoFaultyFilesAreBothTold() throws IOException {
        Path faulty = changed("language: 1", "language: 2");

        shell.run("diff", faulty, folder.resolve("none.yaml"));

        assertTrue(shell.err().contains(NAME + ".yaml:"), shell.err());
        assertTrue(shell.err().contains("none.yaml"), shell.err());
    }

    @Test void aFileThatIsNotThereIsTroubleInTheWorld() {
        assertEquals(Exit.WORLD, shell.run("diff", NAME, folder.resolve("none.yaml")));
    }

    @Test void oneFileIsNoComparison() {
        assertEquals(Exit.USAGE, shell.run("diff", NAME));
    }
}
