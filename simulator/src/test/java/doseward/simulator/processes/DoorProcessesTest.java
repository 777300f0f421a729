package doseward.simulator.processes;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.command.Exit;
import doseward.controller.command.ControllerCommands;
import doseward.engine.Event;
import doseward.journal.Journal;
import doseward.journal.JournalFailed;
import doseward.journal.SqliteJournal;
import doseward.simulator.Doseward;
import doseward.trace.Requirement;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A course in processes of its own, steered through its door, by a controller that is killed meanwhile. */
class DoorProcessesTest {
    @TempDir
    private Path folder;

    private Ward ward;

    @BeforeEach void open() throws IOException {
        ward = Ward.opened(folder);
    }

    @AfterEach void close() throws Exception {
        ward.close();
    }

    @Requirement({"incident 31", "incident 27"})
    @Test void anActIsDoneOnceThoughItsControllerIsKilledAndTheLastOneIsAnswered() throws Exception {
        assertEquals(Exit.DONE, acts("record", "systolic", "pressure", "110", "mmHg", "--key", "k-1"));
        assertEquals(Exit.DONE, acts("hold", "--because", "chills", "--key", "k-2"));
        ward.controller().kill();
        assertEquals(Exit.WORLD, acts("hold", "--because", "chills", "--key", "k-2"));

        ward.startController();
        assertEquals(Exit.DONE, acts("hold", "--because", "chills", "--key", "k-2"));
        assertEquals(Exit.REFUSED, acts("stop", "course", "--because", "no more", "--key", "k-3"));
        assertEquals(Exit.DONE, acts("stop", "course", "--because", "no more", "--key", "k-3",
            "--token", token()));

        await().atMost(Duration.ofMinutes(1)).until(ward.controller()::isOver);
        assertFalse(Files.exists(folder.resolve("course.door")));
        assertEquals(List.of("k-1", "k-2", "k-3"), keys());
    }

    private final StringWriter said = new StringWriter();

    private String token() {
        String all = said.toString();
        int at = all.lastIndexOf("--token ") + "--token ".length();
        assertTrue(at > "--token ".length(), all);
        return all.substring(at).strip();
    }

    private int acts(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--by", "N. Urse", "--role", "nurse", "--course",
            folder.resolve("course.db").toString()));
        return Doseward.commandLine(ControllerCommands.all()).setOut(new PrintWriter(said))
            .setErr(new PrintWriter(said)).execute(all.toArray(String[]::new));
    }

    private List<String> keys() throws JournalFailed {
        try (Journal journal = SqliteJournal.open(folder.resolve("course.db"))) {
            return journal.entries().stream().flatMap(entry -> entry.events().stream())
                .filter(Event.PersonActed.class::isInstance).map(event -> ((Event.PersonActed) event).key())
                .toList();
        }
    }
}
