package doseward.controller.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.command.Exit;
import doseward.console.people.Entrance;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class PeopleCommandTest {
    @TempDir
    private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Deque<String> typed = new ArrayDeque<>();

    private int people(String command, String... more) {
        PeopleCommand people = new PeopleCommand(_ -> Optional.ofNullable(typed.poll())
            .map(String::toCharArray), new SecureRandom());
        List<String> all = new ArrayList<>(List.of(command, folder.resolve("desk.yaml").toString()));
        all.addAll(List.of(more));
        return new CommandLine(people).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true))
            .execute(all.toArray(String[]::new));
    }

    private boolean isLetIn(String name, String secret) throws IOException, InterruptedException {
        Entrance entrance = new Entrance(folder.resolve("people.yaml"), new SecureRandom(), System::nanoTime);
        return entrance.come(name, secret.toCharArray(), "127.0.0.1") instanceof Entrance.In;
    }

    @Test void whoIsAddedIsListedAndMaySignInUntilRemoved() throws Exception {
        typed.addAll(List.of("481923", "481923"));

        assertEquals(Exit.DONE, people("add", "N. Urse", "--role", "nurse"));
        assertTrue(isLetIn("N. Urse", "481923"));
        assertEquals(Exit.DONE, people("list"));
        assertTrue(out.toString().endsWith("N. Urse, nurse\n"), out.toString());
        assertEquals(Exit.DONE, people("remove", "N. Urse"));

        assertEquals(Exit.DONE, people("list"));
        assertTrue(out.toString().endsWith("Nobody may sign in.\n"), out.toString());
        assertTrue(!isLetIn("N. Urse", "481923"));
    }

    @Test void aSecretMayComeFromAFile() throws Exception {
        Path file = folder.resolve("pin");
        Files.writeString(file, "481923\n");

        assertEquals(Exit.DONE,
            people("add", "N. Urse", "--role", "nurse", "--secret-file", file.toString()));

        assertTrue(isLetIn("N. Urse", "481923"));
    }

    @Test void whatIsWrongIsSaidAndChangesNothing() {
        typed.addAll(List.of("481923", "481924"));
        assertEquals(Exit.REFUSED, people("add", "N. Urse", "--role", "nurse"));
        assertEquals(Exit.REFUSED, people("add", "N. Urse", "--role", "boss"));
        assertEquals(Exit.REFUSED, people("add", "N by M", "--role", "nurse"));
        assertEquals(Exit.REFUSED, people("add", "N. Urse", "--role", "nurse"), "there is no terminal");
        typed.addAll(List.of("123456", "123456"));
        assertEquals(Exit.REFUSED, people("add", "N. Urse", "--role", "nurse"));
        assertEquals(Exit.REFUSED, people("remove", "N. Urse"));

        assertEquals("""
            The two differ. Begin again.
            Nobody is a "boss" at the console. Say one of nurse, physician, pharmacist, technician, viewer.
            "N by M" can't stand for a person. Write the name as on the badge: "N. Urse".
            There is no terminal to ask for the PIN. Name a file that holds it, by `--secret-file`.
            A PIN or password has 6 to 128 signs. Digits alone must not be a row such as 123456 or one \
            digit again and again.
            Nobody here is called N. Urse.
            """, err.toString());
        assertTrue(Files.notExists(folder.resolve("people.yaml")));
    }

    @Test void nobodyIsAddedTwiceAndABrokenFileIsLeftAsItIs() throws Exception {
        typed.addAll(List.of("481923", "481923"));
        people("add", "N. Urse", "--role", "nurse");

        assertEquals(Exit.REFUSED, people("add", "N. Urse", "--role", "physician"));
        Files.writeString(folder.resolve("people.yaml"), "language: 1\npeople: all\n");
        typed.addAll(List.of("481923", "481923"));
        assertEquals(Exit.WORLD, people("add", "M. Urse", "--role", "nurse"));

        assertEquals("language: 1\npeople: all\n", Files.readString(folder.resolve("people.yaml")));
    }
}
