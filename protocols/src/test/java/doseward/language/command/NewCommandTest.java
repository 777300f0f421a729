package doseward.language.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.command.Exit;
import doseward.diagnostic.LineForm;
import doseward.language.Documents;
import doseward.language.Library;
import doseward.language.Reader;
import doseward.language.Shipped;
import doseward.language.format.Formatted;
import doseward.language.format.Formatter;
import doseward.language.source.SourceFile;
import doseward.language.starter.Starter;
import doseward.protocol.Protocol;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {
    private final Shell shell = new Shell(new NewCommand(), new PlanCommand());

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(value = Starter.class, mode = EnumSource.Mode.EXCLUDE, names = "TEST")
    void whatIsWrittenIsSoundWithoutAWarningAndFormatsToItself(Starter kind) throws IOException {
        int exit = shell.run("new", "my-own", "--kind", kind, "--out", folder);

        assertEquals(Exit.DONE, exit, shell.err());
        Path path = folder.resolve(kind.fileName("my-own"));
        SourceFile file = SourceFile.read(path);
        assertEquals("", LineForm.of(Reader.any(file, new Shipped()).findings()));
        assertEquals(false, assertInstanceOf(Formatted.Done.class, Formatter.of(file)).changes());
        assertTrue(Files.readString(path)
            .contains("\n" + kind.key() + ": my-own\n"));
    }

    @ParameterizedTest
    @EnumSource(value = Starter.class, mode = EnumSource.Mode.EXCLUDE, names = {"DRUG", "SIGNS", "TEST"})
    void everyProtocolToBeginWithCanBePlannedAsItStands(Starter kind) {
        shell.run("new", "my-own", "--kind", kind, "--out", folder);

        int exit = shell.run("plan", folder.resolve("my-own.yaml"), "--weight", "80kg", "--height", "180cm",
            "--from", "2026-01-05 08:00");

        assertEquals(Exit.DONE, exit, shell.err());
        assertEquals("", shell.err());
    }

    @Test void aTestFileToBeginWithGoesWithTheBolusOfItsName() throws IOException {
        shell.run("new", "my-own", "--out", folder);
        int exit = shell.run("new", "my-own", "--kind", "test", "--out", folder);

        assertEquals(Exit.DONE, exit, shell.err());
        Protocol bolus = Documents.shipped().protocol(folder.resolve("my-own.yaml").toString()).value()
            .orElseThrow();
        SourceFile file = SourceFile.read(folder.resolve("my-own.test.yaml"));
        assertEquals("", LineForm.of(Reader.scenarios(file, bolus, new Shipped()).findings()));
        assertEquals(false, assertInstanceOf(Formatted.Done.class, Formatter.of(file)).changes());
        assertTrue(shell.out().contains("doseward test " + folder.resolve("my-own.yaml")), shell.out());
    }

    @Test void aDrugAndSignsOfOnesOwnAreFoundByTheProtocolBesideThem() {
        shell.run("new", "my-drug", "--kind", "drug", "--out", folder);
        shell.run("new", "my-signs", "--kind", "signs", "--out", folder);

        Library library = Documents.shipped().library(folder.resolve("my-own.yaml").toString()).value()
            .orElseThrow();

        assertTrue(library.drugs().contains("my-drug"));
        assertTrue(library.signs().stream().anyMatch(sign -> sign.name().equals("pain at rest")));
    }

    @Test void everyStarterIsAKind() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("starters"))) {
            assertEquals(Stream.of(Starter.values()).map(kind -> kind + ".yaml").sorted().toList(),
                files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test void aFileThatIsThereIsLeftAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), "mine");

        int exit = shell.run("new", "mine", "--out", folder);

        assertEquals(Exit.REFUSED, exit);
        assertEquals("mine", Files.readString(file));
        assertTrue(shell.err().contains("is there already"), shell.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"My-Own", "my_own", "my own", "../mine", "a/b", "", "-", "a--b", "mine.yaml",
        "é"})
    void aNameThatIsNoNameIsRefused(String name) throws IOException {
        int exit = shell.run("new", "--out=" + folder, "--", name);

        assertEquals(Exit.REFUSED, exit, shell.err());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test void aKindThatThereIsNotAndAFolderThatThereIsNotAreTold() {
        assertEquals(Exit.USAGE, shell.run("new", "mine", "--kind", "pill", "--out", folder));
        assertEquals(Exit.WORLD, shell.run("new", "mine", "--out", folder.resolve("none")));
    }
}
