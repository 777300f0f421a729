package doseward.controller.watchdog;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.controller.selftest.WatchdogCheck;
import doseward.controller.watchdog.Watchdog.Silence;
import doseward.engine.Bounds;
import doseward.plan.Giving.Flow;
import doseward.pump.Command;
import doseward.pump.Pump;
import doseward.pump.Report;
import doseward.pump.Token;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WatchdogTest {
    private static final Duration BOUND = Duration.ofSeconds(10);
    private static final Token TOKEN = new Token("course-1", 1, 1);

    private volatile Duration uptime = Duration.ofHours(9);
    private final Watchdog watchdog = new Watchdog(() -> uptime);

    @Requirement({"GIP 3.5.1", "GIP 3.5.3", "Open PCA R7.4.0(3)"})
    @Test void eachTaskThatGivesNoSignIsNamedAndOneThatLivesIsNot() {
        Heartbeat loop = watchdog.watch("loop", BOUND);
        watchdog.watch("sounder", BOUND);

        pass(BOUND);
        assertEquals(List.of(), watchdog.silent());

        loop.beat();
        pass(Duration.ofMillis(1));
        assertEquals(List.of(new Silence("sounder", BOUND.plusMillis(1))), watchdog.silent());
    }

    @Requirement({"GIP 3.5.2", "incident 30"})
    @Test void onceALoopHangsNothingGoesOutThatBeginsOrKeepsUpAFlow() {
        List<Command> sent = new ArrayList<>();
        Pump pump = new GuardedPump(new Pump() {
            @Override public void send(Command command) {
                sent.add(command);
            }

            @Override public Optional<Report> poll() {
                return Optional.empty();
            }
        }, watchdog);
        watchdog.watchVital("loop", BOUND);
        Command renew = new Command.Renew(TOKEN, Bounds.LEASE);
        Command halt = new Command.Halt(TOKEN);
        pump.send(renew);

        pass(BOUND.plusMillis(1));
        watchdog.look();
        List.of(infuse(), renew, halt).forEach(pump::send);

        assertEquals(List.of(renew, halt), sent);
    }

    @Test void aBiteIsNotedOnceAndThenDeliveriesMayGoOn() {
        Heartbeat loop = watchdog.watchVital("loop", BOUND);
        pass(BOUND.plusSeconds(1));
        watchdog.look();
        pass(BOUND);
        watchdog.look();
        loop.beat();

        assertEquals(Optional.of(new Silence("loop", BOUND.plusSeconds(1))), watchdog.release());
        assertEquals(Optional.empty(), watchdog.release());
        assertFalse(watchdog.hasBitten());
    }

    @Test void aTaskThatNothingHangsOnDoesNotCutDeliveriesOff() {
        watchdog.watch("door", BOUND);
        pass(BOUND.plusSeconds(1));

        watchdog.look();

        assertFalse(watchdog.hasBitten());
    }

    @Test void aTaskThatHasComeToItsEndIsLetGo() {
        Heartbeat door = watchdog.watch("door", BOUND);
        watchdog.forget(door);
        pass(BOUND.plusSeconds(1));

        assertEquals(List.of(), watchdog.silent());
    }

    @Requirement("GIP 3.5.2")
    @Test void itsThreadLooksByItself() {
        watchdog.watchVital("loop", BOUND);
        try (WatchdogThread _ = WatchdogThread.of(watchdog)) {
            pass(BOUND.plusSeconds(1));

            await().atMost(Duration.ofSeconds(30)).until(watchdog::hasBitten);
        }
    }

    @Requirement("GIP 3.5.4")
    @Test void aWatchdogThatHasStoppedIsSeenToo() {
        WatchdogThread.of(watchdog).close();
        watchdog.watch("watchdog", WatchdogBounds.TASK_SILENT);
        pass(WatchdogBounds.TASK_SILENT.plusSeconds(1));

        assertEquals("watchdog", watchdog.silent().getFirst().task());
    }

    @Requirement({"GIP 3.5.5", "GIP 3.4.4.5"})
    @Test void itIsTestedWithEverySelfTest() {
        assertEquals(Optional.empty(), new WatchdogCheck().trouble());
    }

    @Requirement("GIP 3.5.2")
    @Test void itsBoundsAreFarBelowThoseOfAnInfusionPump() {
        Duration ofAPump = Duration.ofSeconds(90);

        assertTrue(WatchdogBounds.LOOP_SILENT.compareTo(ofAPump) < 0);
        assertTrue(WatchdogBounds.TASK_SILENT.compareTo(ofAPump) < 0);
    }

    private static Command infuse() {
        return new Command.Infuse(TOKEN,
            List.of(new Flow(Volume.ofMillilitres(5), new Rate(100_000))), Bounds.LEASE, Instant.EPOCH);
    }

    private void pass(Duration time) {
        uptime = uptime.plus(time);
    }
}
