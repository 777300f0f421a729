package doseward.pump.gpio.machine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.pump.Report;
import doseward.pump.gpio.line.Level;
import java.time.Duration;
import org.awaitility.Awaitility;

/** What is tried of the line that feeds the motor's watchdog: whether it falls silent with the program. */
final class WatchdogInside {
    private static final Duration SOON = Duration.ofSeconds(60);

    /** A machine within a machine, whose clock ticks a hundred times a second, is held up now and then. */
    private static final Duration FED_WITHIN = Duration.ofMillis(500);

    private final Bench bench = new Bench();
    private Level last = Level.LOW;
    private long edges;
    private long edgeAt;
    private long longest;

    void itIsFedWhileTheMotorTurns() {
        try (BenchPump pump = BenchPump.start(bench)) {
            assertTrue(isSilentFor(FED_WITHIN), "an idle pump feeds it");
            pump.order(1, 10);
            pump.await(Report.Started.class, SOON);
            awaitEdges(20);
            Guest.measured("from one edge for the watchdog to the next, at most: "
                + Duration.ofNanos(longest).toMillis() + " ms");

            pump.await(Report.Finished.class, SOON);

            assertTrue(isSilentFor(FED_WITHIN), "a pump that has finished feeds it");
        }
    }

    void itIsNotFedByAPumpThatIsPaused() throws Exception {
        try (Child child = Child.start(PumpingChild.class)) {
            child.awaitWord(PumpingChild.PUMPS);
            awaitEdges(5);

            child.pause();

            assertTrue(isSilentFor(FED_WITHIN), "a pump that stands still feeds it");
            assertTrue(bench.at(BenchPump.ENABLE) == Level.HIGH, "and its power is still on");
        }
    }

    void itIsNotFedByAPumpThatIsKilled() throws Exception {
        try (Child child = Child.start(PumpingChild.class)) {
            child.awaitWord(PumpingChild.PUMPS);
            awaitEdges(5);

            child.kill();

            assertTrue(isSilentFor(FED_WITHIN), "a pump that is dead feeds it");
        }
    }

    private void awaitEdges(long wanted) {
        look();
        longest = 0;
        long from = edges;
        Awaitility.await().atMost(SOON).pollInterval(Duration.ofMillis(1))
            .until(() -> look() - from >= wanted);
    }

    /** Counts from what it is at now on. */
    private boolean isSilentFor(Duration time) {
        look();
        long from = edges;
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            look();
        }
        return edges == from;
    }

    private long look() {
        Level now = bench.at(BenchPump.WATCHDOG);
        if (now != last) {
            longest = edgeAt == 0 ? 0 : Math.max(longest, System.nanoTime() - edgeAt);
            edgeAt = System.nanoTime();
            edges++;
            last = now;
        }
        return edges;
    }
}
