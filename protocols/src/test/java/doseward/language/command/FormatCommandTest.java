package doseward.language.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.command.Exit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatCommandTest {
    private static final String CROOKED = "protocol:   a\nlanguage: 1\ntitle: b\nlimits:\n    rate: 5 IU/h\n";
    private static final String PLAIN =
        "language: 1\nprotocol: a\ntitle: b\n\nlimits:\n  rate: 5 international units/h\n";

    @TempDir private Path folder;

    private static Shell shell(String typed) {
        return new Shell(new FormatCommand(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8))));
    }

    private Path crooked() throws IOException {
        return Files.writeString(folder.resolve("a.yaml"), CROOKED);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test void aFileIsRewrittenInPlaceKeepsItsPermissionsAndNamesEachRewrite() throws IOException {
        Path file = crooked();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Shell shell = shell("");

        int exit = shell.run("format", file);

        assertEquals(Exit.DONE, exit, shell.err());
        assertEquals(PLAIN, Files.readString(file));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(file + ":5:13: `IU` is now `international units`.\n", shell.err());
        assertEquals(file + " is formatted.\n", shell.out());
        assertEquals(List.of("a.yaml"), names());
    }

    @Test void checkChangesNothingAndEndsWithOneOnlyIfAFileWouldChange() throws IOException {
        Path file = crooked();
        Path plain = Files.writeString(folder.resolve("b.yaml"), PLAIN);

        int crooked = shell("").run("format", "--check", file, plain);
        int sound = shell("").run("format", "--check", plain);

        assertEquals(List.of(Exit.REFUSED, Exit.DONE), List.of(crooked, sound));
        assertEquals(CROOKED, Files.readString(file));
    }

    @Test void aFileThatHasTheLayoutAlreadyIsNotWrittenAgain() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), PLAIN);
        Object before = Files.readAttributes(file, "unix:ino,ctime");

        int exit = shell("").run("format", file);

        assertEquals(Exit.DONE, exit);
        assertEquals(before, Files.readAttributes(file, "unix:ino,ctime"));
    }

    @Test void aFileThatCannotBeReadForSureIsLeftAsItIsAndTheNextIsFormattedAllTheSame() throws IOException {
        String torn = "language: 1\nlimits: { hard: 720,000 international units }\n";
        Path faulty = Files.writeString(folder.resolve("torn.yaml"), torn);
        Path file = crooked();
        Shell shell = shell("");

        int exit = shell.run("format", faulty, file);

        assertEquals(Exit.REFUSED, exit);
        assertEquals(torn, Files.readString(faulty));
        assertEquals(PLAIN, Files.readString(file));
        assertTrue(shell.err().contains("one number, `720,000 international units`?"), shell.err());
        assertTrue(shell.err().contains("The file was left as it is."), shell.err());
    }

    @Test void whatALinkLeadsToIsRewrittenAndTheLinkStays() throws IOException {
        Path file = crooked();
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), file);

        shell("").run("format", link);

        assertTrue(Files.isSymbolicLink(link));
        assertEquals(PLAIN, Files.readString(file));
    }

    @Test void aDashFormatsWhatIsTyped() {
        Shell shell = shell(CROOKED);

        int exit = shell.run("format", "-");

        assertEquals(Exit.DONE, exit);
        assertEquals(PLAIN, shell.out());
        assertEquals("-:5:13: `IU` is now `international units`.\n", shell.err());
    }

    @Test void aDashAndCheckOnlySaysWhetherItWouldChange() {
        Shell shell = shell(CROOKED);

        int exit = shell.run("format", "--check", "-");

        assertEquals(Exit.REFUSED, exit);
        assertEquals("- would change.\n", shell.out());
    }

    @Test void aMissingFileIsTroubleInTheWorld() {
        assertEquals(Exit.WORLD, shell("").run("format", folder.resolve("none.yaml")));
    }
}
