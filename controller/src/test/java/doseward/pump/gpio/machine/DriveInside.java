package doseward.pump.gpio.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.pump.Report;
import doseward.pump.gpio.line.Level;
import doseward.quantity.Volume;
import java.time.Duration;
import org.awaitility.Awaitility;

/** What is tried of a whole pump on the chip. */
final class DriveInside {
    private static final Duration SOON = Duration.ofSeconds(60);

    /** A slow machine within a machine, whose clock ticks a hundred times a second. */
    private static final Duration STOPS_WITHIN = Duration.ofMillis(500);

    private final Bench bench = new Bench();

    void aDoseFlowsToItsEnd() {
        try (BenchPump pump = BenchPump.start(bench)) {
            pump.order(1, 20);
            Awaitility.await().atMost(SOON).until(() -> bench.at(BenchPump.ENABLE) == Level.HIGH);

            Report.Finished finished = pump.await(Report.Finished.class, SOON);

            assertEquals(new Volume(20), finished.delivered());
            assertEquals(Level.LOW, bench.at(BenchPump.ENABLE));
        }
    }

    void theEmergencyStopTakesThePower() {
        try (BenchPump pump = BenchPump.start(bench)) {
            pump.order(2, 10_000);
            Awaitility.await().atMost(SOON).until(() -> bench.at(BenchPump.ENABLE) == Level.HIGH);

            long pressed = System.nanoTime();
            bench.drive(BenchPump.STOP, Level.HIGH);
            Awaitility.await().pollInterval(Duration.ofMillis(1)).atMost(SOON)
                .until(() -> bench.at(BenchPump.ENABLE) == Level.LOW);
            Duration took = Duration.ofNanos(System.nanoTime() - pressed);

            Guest.measured("from the emergency stop to a motor without power: " + took.toMillis()
                + " ms");
            assertTrue(took.compareTo(STOPS_WITHIN) < 0, took.toString());
            assertEquals(Report.Cause.STOP_KEY, pump.await(Report.Stopped.class, SOON).cause());
        }
    }

    void aDoorThatOpensStopsTheDose() {
        try (BenchPump pump = BenchPump.start(bench)) {
            pump.order(3, 10_000);
            bench.drive(BenchPump.DOOR, Level.HIGH);

            assertEquals(Report.Cause.TROUBLE, pump.await(Report.Stopped.class, SOON).cause());
            assertEquals(Level.LOW, bench.at(BenchPump.ENABLE));
        }
    }

    /** By the driver of this chip; what a board does then, its wiring must settle. */
    void aPumpThatIsKilledLosesItsLines() throws Exception {
        try (Child child = Child.start(PumpingChild.class)) {
            child.awaitWord(PumpingChild.PUMPS);
            assertEquals(Level.HIGH, bench.at(BenchPump.ENABLE));

            child.kill();

            assertEquals(Level.LOW, bench.at(BenchPump.ENABLE));
        }
    }
}
