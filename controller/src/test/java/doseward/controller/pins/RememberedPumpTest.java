package doseward.controller.pins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.plan.Giving.Flow;
import doseward.pump.Command;
import doseward.pump.Pump;
import doseward.pump.Report;
import doseward.pump.Stamp;
import doseward.pump.Token;
import doseward.pump.past.Keepsake;
import doseward.pump.past.Past;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a pump on pins still knows after its power was cut. */
class RememberedPumpTest {
    private static final Token DOSE = new Token("course", 1, 1);
    private static final Volume BEFORE = Volume.ofMillilitres(7);
    private static final Volume AFTER = Volume.ofMillilitres(9);

    @TempDir
    private Path folder;
    private final Deque<Report> says = new ArrayDeque<>();

    private Keepsake keepsake() {
        return new Keepsake(folder.resolve("pump.memory"));
    }

    private RememberedPump pump() {
        return new RememberedPump(new Pump() {
            @Override public void send(Command command) {}

            @Override public Optional<Report> poll() {
                return Optional.ofNullable(says.poll());
            }
        }, keepsake(), new Past(3, BEFORE, 0));
    }

    private static Command order() {
        return new Command.Infuse(DOSE, List.of(new Flow(AFTER, Rate.ofMillilitresPerHour(100))),
            Duration.ofSeconds(15), Instant.EPOCH);
    }

    private static Stamp stamp() {
        return new Stamp("pump-1", 3, 1, Duration.ofSeconds(1), AFTER, 0);
    }

    @Test void aNewPumpHasNoPast() throws IOException {
        assertEquals(Past.NONE, keepsake().read());
    }

    @Test void whatItDeliveredIsKeptOnceADoseIsOver() throws IOException {
        RememberedPump pump = pump();
        pump.send(order());
        says.add(new Report.Finished(stamp(), DOSE, AFTER));

        pump.poll();

        assertEquals(new Past(3, AFTER, 0), keepsake().read());
    }

    @Test void ofOneThatWasCutOffInMidDoseNobodyKnowsWhatItDelivered() throws IOException {
        RememberedPump pump = pump();
        pump.send(order());
        says.add(new Report.Progress(stamp(), DOSE, new Volume(100)));

        pump.poll();

        assertEquals(new Past(3, Volume.ZERO, 0), keepsake().read());
    }

    @Test void aWordFromBeforeTheOrderDoesNotSayThatItHasEnded() throws IOException {
        RememberedPump pump = pump();
        says.add(new Report.Ready(stamp()));
        says.add(new Report.Stopped(stamp(), new Token("course", 9, 1), BEFORE, Report.Cause.HALTED));
        pump.send(order());

        pump.poll();
        pump.poll();

        assertEquals(new Past(3, Volume.ZERO, 0), keepsake().read());
    }

    @Test void anOrderThatWasNotSentGaveNothing() throws IOException {
        RememberedPump pump = pump();
        pump.send(order());
        says.add(new Report.NotSent(DOSE, "the line is down"));

        pump.poll();

        assertEquals(new Past(3, BEFORE, 0), keepsake().read());
    }

    @Test void aLineThatIsFilledHasItsEndToo() throws IOException {
        RememberedPump pump = pump();
        pump.send(new Command.Prime(BEFORE));
        Past filling = keepsake().read();
        says.add(new Report.Primed(stamp(), BEFORE));

        pump.poll();

        assertEquals(new Past(3, Volume.ZERO, 0), filling);
        assertEquals(new Past(3, AFTER, 0), keepsake().read());
    }

    @Test void thatItsLineRanIsKeptAtOnceWhateverItGives() throws IOException {
        RememberedPump pump = pump();
        says.add(new Report.Alarmed(ran(1), Report.Trouble.DOOR_OPEN));
        pump.poll();
        Past idle = keepsake().read();
        pump.send(order());
        says.add(new Report.AlarmCleared(ran(2), Report.Trouble.DOOR_OPEN));

        pump.poll();

        assertEquals(new Past(3, AFTER, 1), idle);
        assertEquals(new Past(3, Volume.ZERO, 2), keepsake().read());
    }

    @Test void aMemoryOfBeforeThatWasCountedIsRead() throws IOException {
        Files.writeString(folder.resolve("pump.memory"), "boots 3 lifetime_ul 9000\n");

        assertEquals(new Past(3, AFTER, 0), keepsake().read());
    }

    private static Stamp ran(long freeFlows) {
        return new Stamp("pump-1", 3, 1, Duration.ofSeconds(1), AFTER, freeFlows);
    }

    @Test void aFileThatIsSomethingElseIsRefused() throws IOException {
        Files.writeString(folder.resolve("pump.memory"), "boots many\n");

        IOException refused = assertThrows(IOException.class, () -> keepsake().read());
        assertTrue(refused.getMessage().contains("is not a pump's memory"), refused::getMessage);
    }

    @Test void aPumpThatCanNotRememberMayNotGive() throws IOException {
        RememberedPump pump = pump();
        Files.createDirectory(folder.resolve("pump.memory.next"));

        assertThrows(UncheckedIOException.class, () -> pump.send(order()));
    }
}
