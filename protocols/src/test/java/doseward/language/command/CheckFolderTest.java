package doseward.language.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.command.Exit;
import doseward.language.starter.Starter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder with all that an author keeps, and what each form says of it. */
class CheckFolderTest {
    @TempDir private Path folder;

    private final Shell shell = new Shell(new CheckCommand(), new FormatCommand(System.in));

    @BeforeEach void aProtocolItsTestsADrugAndSignsInAFolderWithin() throws IOException {
        write("mine.yaml", Starter.BOLUS.text("mine"));
        write("mine.test.yaml", Starter.TEST.text("mine"));
        Files.createDirectory(folder.resolve("more"));
        write("more/drug.yaml", Starter.DRUG.text("drug"));
        write("more/signs.yaml", Starter.SIGNS.text("signs"));
        write("notes.txt", "not a schedule file");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void fault(String name, String before, String after) throws IOException {
        write(name, Files.readString(folder.resolve(name)).replace(before, after));
    }

    private List<String> saidOf(String text) {
        return text.lines().map(line -> line.replace(folder + "/", "")).toList();
    }

    @Test void everyFileInItIsReadForWhatItSaysItIs() {
        int exit = shell.run("check", folder);

        assertEquals(Exit.DONE, exit, shell.out());
        assertEquals(List.of("mine.test.yaml is sound.", "mine.yaml is sound.", "more/drug.yaml is sound.",
            "more/signs.yaml is sound."), saidOf(shell.out()));
    }

    @Test void aTestFileIsReadByTheProtocolBesideIt() throws IOException {
        fault("mine.test.yaml", "below 90 mmHg", "below 91 mmHg");

        int exit = shell.run("check", "--form", "line", folder);

        assertEquals(Exit.REFUSED, exit);
        assertEquals(1, saidOf(shell.out()).size(), shell.out());
        assertTrue(saidOf(shell.out()).getFirst().startsWith("mine.test.yaml:28:"), shell.out());
    }

    @Test void aFaultyProtocolIsToldOnceThoughItsTestsNeedIt() throws IOException {
        fault("mine.yaml", "cycles: 2", "cycels: 2");

        int exit = shell.run("check", "--form", "line", folder);

        assertEquals(Exit.REFUSED, exit);
        assertEquals(2, saidOf(shell.out()).size(), shell.out());
        assertTrue(saidOf(shell.out()).stream().allMatch(line -> line.startsWith("mine.yaml:")), shell.out());
    }

    @Test void aTestFileOfAShippedProtocolNeedsNoneBesideIt() throws IOException {
        Path alone = Files.copy(Path.of("library/il2-low-dose.test.yaml"),
            folder.resolve("il2-low-dose.test.yaml"));

        assertEquals(Exit.DONE, shell.run("check", alone), shell.out());
    }

    @Test void aTestFileWithoutItsProtocolIsTroubleInTheWorld() throws IOException {
        Files.delete(folder.resolve("mine.yaml"));

        assertEquals(Exit.WORLD, shell.run("check", folder.resolve("mine.test.yaml")));
        assertTrue(shell.out().contains("mine.yaml"), shell.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"long", "line", "json", "sarif", "github"})
    void everyFormNamesTheFileWithTheFault(String form) throws IOException {
        fault("more/drug.yaml", "drug: drug", "drug: drug\ncolour: blue");

        int exit = shell.run("check", "--form", form, folder);

        assertEquals(Exit.REFUSED, exit);
        assertTrue(shell.out().contains("drug.yaml"), shell.out());
        assertTrue(shell.out().contains("colour"), shell.out());
    }

    @Test void aFolderWithoutAScheduleFileIsTold() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertEquals(Exit.WORLD, shell.run("check", empty));
        assertTrue(shell.out().contains("empty/*.yaml"), shell.out());
    }

    @Test void allFilesOfAFolderAreFormatted() throws IOException {
        fault("more/drug.yaml", "routes:\n  - intravenous", "routes:\n    - intravenous");

        assertEquals(Exit.REFUSED, shell.run("format", "--check", folder));
        Shell again = new Shell(new FormatCommand(System.in));
        assertEquals(Exit.DONE, again.run("format", folder), again.err());
        assertEquals(Starter.DRUG.text("drug"), Files.readString(folder.resolve("more/drug.yaml")));
    }
}
