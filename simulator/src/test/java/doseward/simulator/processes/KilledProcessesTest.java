package doseward.simulator.processes;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Course;
import doseward.engine.Event;
import doseward.engine.Phase;
import doseward.journal.Journal;
import doseward.journal.JournalFailed;
import doseward.journal.SqliteJournal;
import doseward.quantity.Volume;
import doseward.simulator.pump.Keepsake;
import doseward.trace.Requirement;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Controller, broker and pump as processes of their own, killed apart while a dose flows. */
@Requirement({"GIP 1.7.1", "GIP 4.1.4", "incident 27", "incident 28"})
class KilledProcessesTest {
    private static final Volume WHOLE = Volume.ofMillilitres(5);
    /** The lease is 15 seconds, renewed each second; a connection to the broker is soon made. */
    private static final Duration SURELY_IN_TIME = Duration.ofSeconds(8);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm",
        Locale.ROOT);

    @TempDir
    private Path folder;

    private int port;
    private Program broker;
    private Program pump;
    private Program controller;

    @BeforeEach void aDoseFlows() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        writeSettings();
        broker = startBroker();
        pump = startPump();
        controller = startController();
        controller.types("record systolic pressure 110 mmHg by N. Urse");
        controller.types("confirm dose 1 by N. Urse");
        awaitWords(controller, "Dose 1 has begun to flow");
    }

    @AfterEach void allIsOver() {
        List.of(controller, pump, broker).forEach(Program::close);
    }

    /** On a machine so busy that the controller takes longer, the lease must be what ended the dose. */
    @Test void aKilledControllerThatIsBackWithinTheLeaseGoesOnWithTheDose() throws Exception {
        long killed = System.nanoTime();
        controller.kill();

        controller = startController();

        Duration away = Duration.ofNanos(System.nanoTime() - killed);
        awaitEnd();
        boolean lapsed = settled().because().toString().contains("nobody renewed its lease");
        assertTrue(settled().delivered().equals(WHOLE)
            || lapsed && away.compareTo(SURELY_IN_TIME) > 0, () -> away + ": " + controller.said());
        assertJournalAndPumpAgree();
    }

    @Test void aKilledControllerThatStaysAwayFindsHowMuchFlowedUntilTheLeaseEnded() throws Exception {
        controller.kill();
        awaitPumpToRest();

        controller = startController();

        awaitEnd();
        assertEquals(Phase.Outcome.PARTLY_GIVEN, settled().outcome());
        assertJournalAndPumpAgree();
    }

    @Test void aPumpThatLosesItsPowerTellsByItsCounterWhatFlowed() throws Exception {
        pump.kill();

        pump = startPump();

        awaitEnd();
        assertEquals(Phase.Outcome.PARTLY_GIVEN, settled().outcome());
        assertJournalAndPumpAgree();
    }

    @Test void aKilledBrokerEndsTheDoseByItsLeaseAndTheVolumeIsKnown() throws Exception {
        broker.kill();
        awaitPumpToRest();

        broker = startBroker();

        awaitEnd();
        assertJournalAndPumpAgree();
    }

    private void assertJournalAndPumpAgree() throws IOException, JournalFailed {
        assertEquals(new Keepsake(folder.resolve("pump.memory")).read().lifetime(), settled().delivered());
        assertEquals(1, events().stream().filter(Event.InfusionOrdered.class::isInstance).count());
        assertTrue(settled().outcome() == Phase.Outcome.GIVEN || !settled().because().isEmpty());
    }

    private Phase.Settled settled() throws JournalFailed {
        try (Journal journal = SqliteJournal.open(folder.resolve("course.db"))) {
            return (Phase.Settled) Course.replay(journal.opening(), events(journal)).dose(1).phase();
        }
    }

    private List<Event> events() throws JournalFailed {
        try (Journal journal = SqliteJournal.open(folder.resolve("course.db"))) {
            return events(journal);
        }
    }

    private static List<Event> events(Journal journal) {
        return journal.entries().stream().flatMap(entry -> entry.events().stream()).toList();
    }

    /** The controller leaves by itself, with code 0, once the only dose of the course is settled. */
    private void awaitEnd() {
        await().atMost(Duration.ofMinutes(3)).until(controller::isOver);
        assertEquals(0, controller.exit(), controller::said);
    }

    private void awaitPumpToRest() {
        Keepsake keepsake = new Keepsake(folder.resolve("pump.memory"));
        await().atMost(Duration.ofMinutes(2)).during(Duration.ofSeconds(3))
            .pollInterval(Duration.ofSeconds(1))
            .until(() -> keepsake.read().lifetime(), new Unchanged());
    }

    private static void awaitWords(Program program, String words) {
        await().atMost(Duration.ofMinutes(1)).failFast(program::assertRunning)
            .until(() -> program.says(words));
    }

    private Program startBroker() throws IOException {
        Program started = Program.started("broker", "--port", Integer.toString(port));
        awaitWords(started, "Broker at");
        return started;
    }

    private Program startPump() throws IOException {
        Program started = Program.started("pump", "--broker", "mqtt://127.0.0.1:" + port,
            "--memory", folder.resolve("pump.memory").toString());
        awaitWords(started, "SIMULATED pump");
        return started;
    }

    private Program startController() throws IOException {
        Program started = Program.started("run", folder.resolve("desk.yaml").toString());
        awaitWords(started, "SIMULATION");
        return started;
    }

    private void writeSettings() throws IOException {
        Path protocol = folder.resolve("half-a-minute.yaml");
        try (var shipped = KilledProcessesTest.class.getResourceAsStream("half-a-minute.yaml")) {
            Files.copy(shipped, protocol);
        }
        Files.writeString(folder.resolve("desk.yaml"), """
            language: 1
            controller: desk
            stage: simulation
            broker: mqtt://127.0.0.1:%d
            protocol: %s
            patient:
              weight: 80 kg
            begins: %s
            zone: UTC
            journal: %s
            pumps:
              A: pump-1
            """.formatted(port, protocol, MINUTE.format(Instant.now().atOffset(ZoneOffset.UTC)),
                folder.resolve("course.db")));
    }
}
