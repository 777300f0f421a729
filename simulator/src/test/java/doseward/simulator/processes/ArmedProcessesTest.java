package doseward.simulator.processes;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.command.Exit;
import doseward.controller.command.ControllerCommands;
import doseward.engine.ArmingEvent;
import doseward.engine.Event;
import doseward.journal.Journal;
import doseward.journal.JournalFailed;
import doseward.journal.SqliteJournal;
import doseward.simulator.Doseward;
import doseward.trace.Requirement;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people arm a course by the commands that they would use, and its controller is killed. */
class ArmedProcessesTest {
    private static final Pattern CODE =
        Pattern.compile("NOT ARMED. Two people arm it: arm ([0-9A-Z]{4}-[0-9A-Z-]+)");
    private static final Pattern TOKEN = Pattern.compile("--token (\\S+)");

    @TempDir
    private Path folder;

    private Ward ward;

    @BeforeEach void twoPeopleArmIt() throws IOException {
        ward = Ward.openedUnarmed(folder);
        // The door opens a moment before the controller has looked at what would run.
        await().atMost(Duration.ofMinutes(1)).until(() -> CODE.matcher(status()).find());
        String code = code();
        arm(code, "N. Urse", "nurse");
        assertTrue(status().contains("HALF ARMED by N. Urse, nurse"), status());
        arm(code, "P. Harmacist", "pharmacist");
        assertTrue(status().contains("ARMED by N. Urse, nurse"), status());
    }

    @AfterEach void close() throws Exception {
        ward.close();
    }

    @Requirement("incident 27")
    @Test void aCourseIsStillArmedWhenItsControllerWasKilledAndGivesItsDose() throws Exception {
        ward.controller().kill();

        ward.startController();

        String status = status();
        assertTrue(status.contains("ARMED by N. Urse, nurse") && status.contains("by P. Harmacist"), status);
        ward.controller().types("record systolic pressure 110 mmHg by N. Urse");
        ward.controller().types("confirm dose 1 by N. Urse");
        await().atMost(Duration.ofMinutes(3)).until(ward.controller()::isOver);
        List<Event> events = events();
        assertEquals(0, ward.controller().exit(), ward.controller()::said);
        assertEquals(1, events.stream().filter(ArmingEvent.CourseArmed.class::isInstance).count());
        assertEquals(1, events.stream().filter(Event.InfusionEnded.class::isInstance).count());
    }

    @Test void aCourseIsDisarmedWithTheReasonWhenOtherSettingsWereWrittenWhileItWasAway() throws Exception {
        ward.controller().kill();
        ward.namePumpInSettings("pump-2");

        ward.startController();

        await().atMost(Duration.ofMinutes(1)).until(() ->
            status().contains("NOT ARMED. Two people arm it"));
        ward.controller().kill();
        assertEquals(List.of("the choice of pumps differs from the one armed"), events().stream()
            .filter(ArmingEvent.CourseDisarmed.class::isInstance)
            .flatMap(event -> ((ArmingEvent.CourseDisarmed) event).because().stream()).toList());
    }

    /** In two steps: it is read back, and said again with what was printed. */
    private void arm(String code, String by, String role) {
        String key = "arming-" + role;
        StringWriter readBack = new StringWriter();
        assertEquals(Exit.REFUSED, doseward(readBack, "arm", code, "--by", by, "--role", role, "--key", key),
            readBack::toString);
        Matcher token = TOKEN.matcher(readBack.toString());
        assertTrue(token.find(), readBack.toString());
        StringWriter done = new StringWriter();
        assertEquals(Exit.DONE, doseward(done, "arm", code, "--by", by, "--role", role, "--key", key,
            "--token", token.group(1)), done::toString);
    }

    private String code() {
        Matcher code = CODE.matcher(status());
        assertTrue(code.find());
        return code.group(1);
    }

    private String status() {
        StringWriter said = new StringWriter();
        assertEquals(Exit.DONE, doseward(said, "status"), said::toString);
        return said.toString();
    }

    private int doseward(StringWriter said, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--course", ward.journal().toString()));
        return Doseward.commandLine(ControllerCommands.all()).setOut(new PrintWriter(said, true))
            .setErr(new PrintWriter(said, true)).execute(all.toArray(String[]::new));
    }

    private List<Event> events() throws JournalFailed {
        try (Journal journal = SqliteJournal.open(ward.journal())) {
            return journal.events();
        }
    }
}
