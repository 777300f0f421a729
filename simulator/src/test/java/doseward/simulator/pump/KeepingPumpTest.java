package doseward.simulator.pump;

import doseward.plan.Giving.Flow;
import doseward.pump.Command;
import doseward.pump.Dispatch;
import doseward.pump.Report;
import doseward.pump.Token;
import doseward.pump.past.Keepsake;
import doseward.pump.past.Past;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;


class KeepingPumpTest {
    private static final Instant ON = Instant.parse("2026-01-05T08:00:00Z");

    @TempDir
    private Path folder;

    @Test void whatAPumpHasToldOfIsOnItsDiskAlready() throws IOException {
        KeepingPump pump = started(1);

        Report.Said last = pump.advanceTo(Duration.ofSeconds(12)).getLast();

        assertEquals(keepsake().read().lifetime(), last.stamp().lifetime());
        assertTrue(last.stamp().lifetime().isAbove(Volume.ZERO));
    }

    @Test void aPumpThatLostItsPowerStartsAgainWithItsLifetime() throws IOException {
        started(1).advanceTo(Duration.ofSeconds(12));
        Volume before = keepsake().read().lifetime();

        KeepingPump again = new KeepingPump("pump-1", keepsake(), ON);

        Report.Said born = again.advanceTo(Duration.ZERO).getFirst();
        assertEquals(2, born.stamp().boot());
        assertEquals(before, born.stamp().lifetime());
    }

    @Test void thatItsLineRanWhileNothingFlowedIsOnItsDiskToo() throws IOException {
        KeepingPump pump = new KeepingPump("pump-1", keepsake(), ON);

        pump.does(inside -> inside.find(Report.Trouble.FREE_FLOW));

        assertEquals(1, keepsake().read().freeFlows());
        assertEquals(2, new KeepingPump("pump-1", keepsake(), ON).advanceTo(Duration.ZERO).getFirst()
            .stamp().freeFlows());
    }

    @Test void aFileThatIsNoPumpsMemoryIsLeftAsItIs() throws IOException {
        Files.writeString(folder.resolve("memory"), "shopping list");

        IOException refused = assertThrows(IOException.class, () -> started(1));

        assertTrue(refused.getMessage().endsWith("is not a pump's memory; name another file, or remove it"));
        assertEquals("shopping list", Files.readString(folder.resolve("memory")));
    }

    @Test void aNewPumpHasNeverStarted() throws IOException {
        assertEquals(Past.NONE, keepsake().read());
    }

    private KeepingPump started(int boot) throws IOException {
        KeepingPump pump = new KeepingPump("pump-1", keepsake(), ON);
        Flow flow = new Flow(Volume.ofMillilitres(5), Rate.ofMillilitresPerHour(600));
        Command.Infuse infuse = new Command.Infuse(new Token("course", 1, 1), List.of(flow),
            Duration.ofSeconds(15), ON);
        pump.hear(new Dispatch(1, 1, boot, Duration.ofSeconds(10), infuse));
        return pump;
    }

    private Keepsake keepsake() {
        return new Keepsake(folder.resolve("memory"));
    }
}
