package doseward.simulator.processes;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Course;
import doseward.engine.Event;
import doseward.engine.Phase;
import doseward.engine.Reason;
import doseward.journal.Journal;
import doseward.journal.JournalFailed;
import doseward.journal.SqliteJournal;
import doseward.pump.Report;
import doseward.pump.past.Keepsake;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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

    @TempDir
    private Path folder;

    private Ward ward;

    @BeforeEach void aDoseFlows() throws IOException {
        ward = Ward.opened(folder);
        ward.controller().types("record systolic pressure 110 mmHg by N. Urse");
        ward.controller().types("confirm dose 1 by N. Urse");
        await().atMost(Duration.ofMinutes(1)).failFast(ward.controller()::assertRunning)
            .until(() -> ward.controller().says("Dose 1 has begun to flow"));
    }

    @AfterEach void allIsOver() throws Exception {
        ward.close();
    }

    /** On a machine so busy that the controller takes longer, the lease must be what ended the dose. */
    @Test void aKilledControllerThatIsBackWithinTheLeaseGoesOnWithTheDose() throws Exception {
        long killed = System.nanoTime();
        ward.controller().kill();

        ward.startController();

        Duration away = Duration.ofNanos(System.nanoTime() - killed);
        awaitEnd();
        boolean lapsed = settled().because()
            .contains(new Reason.StoppedByPump(Report.Cause.LEASE_LAPSED));
        assertTrue(settled().delivered().equals(WHOLE)
            || lapsed && away.compareTo(SURELY_IN_TIME) > 0, () -> away + ": " + ward.controller().said());
        assertJournalAndPumpAgree();
    }

    @Test void aKilledControllerThatStaysAwayFindsHowMuchFlowedUntilTheLeaseEnded() throws Exception {
        ward.controller().kill();
        awaitPumpToRest();

        ward.startController();

        awaitEnd();
        assertEquals(Phase.Outcome.PARTLY_GIVEN, settled().outcome());
        assertJournalAndPumpAgree();
    }

    @Test void aPumpThatLosesItsPowerTellsByItsCounterWhatFlowed() throws Exception {
        ward.pump().kill();

        ward.startPump();

        awaitEnd();
        assertEquals(Phase.Outcome.PARTLY_GIVEN, settled().outcome());
        assertJournalAndPumpAgree();
    }

    @Test void aKilledBrokerEndsTheDoseByItsLeaseAndTheVolumeIsKnown() throws Exception {
        ward.broker().kill();
        awaitPumpToRest();

        ward.startBroker();

        awaitEnd();
        assertJournalAndPumpAgree();
    }

    private void assertJournalAndPumpAgree() throws IOException, JournalFailed {
        assertEquals(new Keepsake(ward.memory()).read().lifetime(), settled().delivered());
        assertEquals(1, events().stream().filter(Event.InfusionOrdered.class::isInstance).count());
        assertTrue(settled().outcome() == Phase.Outcome.GIVEN || !settled().because().isEmpty());
    }

    private Phase.Settled settled() throws JournalFailed {
        try (Journal journal = SqliteJournal.open(ward.journal())) {
            return (Phase.Settled) Course.replay(journal.opening(), events(journal)).dose(1).phase();
        }
    }

    private List<Event> events() throws JournalFailed {
        try (Journal journal = SqliteJournal.open(ward.journal())) {
            return events(journal);
        }
    }

    private static List<Event> events(Journal journal) {
        return journal.entries().stream().flatMap(entry -> entry.events().stream()).toList();
    }

    /** The controller leaves by itself, with code 0, once the only dose of the course is settled. */
    private void awaitEnd() {
        await().atMost(Duration.ofMinutes(3)).until(ward.controller()::isOver);
        assertEquals(0, ward.controller().exit(), ward.controller()::said);
    }

    private void awaitPumpToRest() {
        Keepsake keepsake = new Keepsake(ward.memory());
        await().atMost(Duration.ofMinutes(2)).during(Duration.ofSeconds(3))
            .pollInterval(Duration.ofSeconds(1))
            .until(() -> keepsake.read().lifetime(), new Unchanged());
    }
}
