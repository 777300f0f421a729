package doseward.language.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.command.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescribeCommandTest {
    private static final String NAME = "il2-high-dose-bolus";

    @TempDir private Path folder;

    private final Shell shell = new Shell(new DescribeCommand());

    @Test void aProtocolIsToldOnTheScreen() {
        int exit = shell.run("describe", NAME);

        assertEquals(Exit.DONE, exit, shell.err());
        assertTrue(shell.out().contains("For whom\n--------\n"), shell.out());
    }

    @Test void outWritesTheSameToANewFile() throws IOException {
        Path file = folder.resolve("told.txt");
        shell.run("describe", NAME);

        int exit = new Shell(new DescribeCommand()).run("describe", NAME, "--out", file);

        assertEquals(Exit.DONE, exit);
        assertEquals(shell.out(), Files.readString(file));
    }

    @Test void aFileThatIsThereIsNotOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("told.txt"), "signed");

        int exit = shell.run("describe", NAME, "--out", file);

        assertEquals(Exit.REFUSED, exit);
        assertEquals("signed", Files.readString(file));
        assertTrue(shell.err().contains("is there already, and was left as it is."), shell.err());
    }

    @Test void aFaultyFileIsNotTold() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "language: 1\nprotocol: a\n");

        int exit = shell.run("describe", file);

        assertEquals(Exit.REFUSED, exit);
        assertEquals("", shell.out());
        assertTrue(shell.err().contains("Nothing is told of a file that can't be relied on."), shell.err());
    }

    @Test void aMissingFileAndAFolderThatIsNotThereAreTroubleInTheWorld() {
        assertEquals(Exit.WORLD, shell.run("describe", folder.resolve("none.yaml")));
        assertEquals(Exit.WORLD, shell.run("describe", NAME, "--out", folder.resolve("no/told.txt")));
    }
}
