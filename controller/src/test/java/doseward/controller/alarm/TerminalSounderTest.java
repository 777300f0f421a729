package doseward.controller.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.controller.watchdog.Heartbeat;
import doseward.controller.watchdog.Watchdog;
import doseward.controller.watchdog.WatchdogBounds;
import doseward.engine.Priority;
import doseward.trace.Requirement;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class TerminalSounderTest {
    private final StringWriter said = new StringWriter();
    private Duration now = Duration.ZERO;
    private final Watchdog watchdog = new Watchdog(() -> now);
    private final Heartbeat heartbeat = watchdog.watch("sounder", WatchdogBounds.TASK_SILENT);
    private final TerminalSounder sounder =
        TerminalSounder.silent(new PrintWriter(said), true, () -> now.toNanos(), heartbeat::beat);

    @Requirement("incident 30")
    @Test void whenNobodyFeedsItAnyMoreItCriesByItself() {
        for (int second = 0; second < 60; second++) {
            sounder.feed(Optional.empty());
            beats(2);
        }
        assertEquals("", said.toString());

        beats(7);
        assertEquals("", said.toString());
        beats(2);

        assertTrue(said.toString().startsWith("NO WORD FROM THE CONTROLLER for 5 s. Go to the pump"),
            said::toString);
        assertTrue(said.toString().contains("\u0007"));
        assertEquals(1, said.toString().lines().filter(line -> line.contains("NO WORD")).count());
    }

    @Requirement({"Open PCA EC17", "GIP 3.4.4.7"})
    @Test void itIsTriedOnceAndIsSoundWhileItBeats() {
        beats(1);
        assertEquals(Optional.empty(), sounder.trouble());
        assertEquals("\u0007", said.toString());

        assertEquals(Optional.empty(), sounder.trouble());
        assertEquals("\u0007", said.toString());
    }

    @Requirement({"Open PCA EC17", "GIP 3.4.4.7"})
    @Test void oneThatBeatsNoMoreOrWhoseTerminalIsGoneIsInTrouble() {
        beats(1);
        now = now.plus(DeadMan.FED_WITHIN).plusMillis(1);
        assertTrue(sounder.trouble().orElseThrow().startsWith("it has stopped"));

        PrintWriter gone = new PrintWriter(java.io.Writer.nullWriter());
        gone.close();
        gone.print("nobody");
        TerminalSounder deaf = TerminalSounder.silent(gone, true, () -> now.toNanos(), heartbeat::beat);
        assertTrue(deaf.trouble().orElseThrow().startsWith("its terminal takes nothing"));
    }

    @Requirement({"Open PCA EC17", "incident 30"})
    @Test void theWatchdogHearsItBeatAndSeesWhenItNoLongerDoes() {
        beats(2 * 60);
        assertEquals(List.of(), watchdog.silent());

        now = now.plus(WatchdogBounds.TASK_SILENT).plusMillis(1);

        assertEquals(List.of("sounder"), watchdog.silent().stream().map(Watchdog.Silence::task).toList());
        beats(1);
        assertEquals(List.of(), watchdog.silent());
    }

    @Requirement("incident 30")
    @Test void aTerminalThatHangsIsNoSignOfLife() {
        TerminalSounder hung = TerminalSounder.silent(new PrintWriter(said) {
            @Override public void flush() {
                throw new IllegalStateException("stands for one that never comes back");
            }
        }, true, () -> now.toNanos(), heartbeat::beat);
        hung.feed(Optional.of(Priority.HIGH));
        now = now.plus(WatchdogBounds.TASK_SILENT).plusMillis(1);
        hung.feed(Optional.of(Priority.HIGH));

        assertThrows(IllegalStateException.class, hung::beat);

        assertEquals(1, watchdog.silent().size());
    }

    @Test void onceItIsFedAgainItSaysSoAndIsSilent() {
        beats(12);
        sounder.feed(Optional.empty());
        beats(1);
        assertTrue(said.toString().strip().endsWith("The controller goes on."), said::toString);
        int before = said.toString().length();

        sounder.feed(Optional.empty());
        beats(2);

        assertEquals(before, said.toString().length());
    }

    @Requirement({"GIP 3.1.1", "Open PCA R6.5.0(11)", "Open PCA R6.5.0(12)"})
    @Test void theMoreUrgentTheMorePulses() {
        assertEquals(10, pulsesIn10Seconds(Priority.HIGH));
        assertEquals(3, pulsesIn10Seconds(Priority.MEDIUM));
        assertEquals(1, pulsesIn10Seconds(Priority.LOW));
    }

    @Test void whereNoTerminalIsNothingRings() {
        TerminalSounder file = TerminalSounder.silent(new PrintWriter(said), false,
            () -> now.toNanos(), heartbeat::beat);

        file.feed(Optional.of(Priority.HIGH));
        file.beat();

        assertEquals("", said.toString());
    }

    @Requirement("incident 30")
    @Test void itBeatsOnAThreadOfItsOwn() {
        StringBuffer heard = new StringBuffer();
        PrintWriter out = new PrintWriter(new java.io.Writer() {
            @Override public void write(char[] text, int from, int length) {
                heard.append(text, from, length);
            }

            @Override public void flush() {}

            @Override public void close() {}
        });

        try (TerminalSounder alone = TerminalSounder.on(out, true, System::nanoTime, heartbeat::beat)) {
            alone.feed(Optional.of(Priority.HIGH));

            Awaitility.await().atMost(30, TimeUnit.SECONDS).until(() -> heard.indexOf("\u0007") >= 0);
        }
    }

    private long pulsesIn10Seconds(Priority priority) {
        said.getBuffer().setLength(0);
        sounder.feed(Optional.empty());
        beats(1);
        for (int second = 0; second < 10; second++) {
            sounder.feed(Optional.of(priority));
            beats(2);
        }
        return said.toString().chars().filter(letter -> letter == '\u0007').count();
    }

    private void beats(int many) {
        for (int beat = 0; beat < many; beat++) {
            now = now.plusMillis(500);
            sounder.beat();
        }
    }
}
