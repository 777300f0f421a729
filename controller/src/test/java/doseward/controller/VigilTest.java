package doseward.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.controller.watchdog.Heartbeat;
import doseward.controller.watchdog.Watchdog;
import doseward.controller.watchdog.WatchdogBounds;
import doseward.engine.Course;
import doseward.engine.Il2;
import doseward.engine.Input;
import doseward.engine.MachineEvent;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class VigilTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Course COURSE = Course.open(Il2.opening());

    private Duration uptime = Duration.ZERO;
    private final Inbox inbox = new Inbox();
    private final Watchdog watchdog = new Watchdog(() -> uptime);
    private final Vigil vigil = new Vigil(watchdog, inbox, () -> NOON);

    @Test void aLoopThatTurnsInTimeSaysNothing() {
        uptime = WatchdogBounds.LOOP_SILENT;

        vigil.keep(COURSE);

        assertEquals(List.of(), inbox.takeAll());
    }

    @Requirement({"GIP 3.5.3", "incident 30"})
    @Test void aLoopThatHungSaysSoBeforeItTurnsAgainEvenIfNobodyElseLooked() {
        Duration hung = WatchdogBounds.LOOP_SILENT.plusSeconds(5);
        uptime = hung;

        vigil.keep(COURSE);

        assertEquals(List.of(new Input.TaskSilent(NOON, "loop", hung)), inbox.takeAll());
    }

    @Test void whatAFullBoxDidNotTakeIsToldBeforeTheNextTurn() {
        Duration hung = WatchdogBounds.LOOP_SILENT.plusSeconds(5);
        for (int word = 0; word < Inbox.MOST_WAITING; word++) {
            inbox.offer(new Input.Tick(NOON));
        }
        uptime = hung;
        vigil.keep(COURSE);
        inbox.takeAll();

        vigil.keep(COURSE);
        vigil.keep(COURSE);

        assertEquals(List.of(new Input.TaskSilent(NOON, "loop", hung)), inbox.takeAll());
    }

    @Test void anotherTaskIsToldOnceAndToldAgainWhenItIsBack() {
        Heartbeat door = watchdog.watch("door", Duration.ofSeconds(3));
        uptime = Duration.ofSeconds(4);

        vigil.keep(COURSE);
        assertEquals(List.of(new Input.TaskSilent(NOON, "door", Duration.ofSeconds(4))), inbox.takeAll());

        Course told = COURSE.after(new MachineEvent.TaskFellSilent(NOON, "door", Duration.ofSeconds(4)));
        vigil.keep(told);
        assertEquals(List.of(), inbox.takeAll());

        door.beat();
        vigil.keep(told);
        assertEquals(List.of(new Input.TaskBack(NOON, "door")), inbox.takeAll());
    }
}
