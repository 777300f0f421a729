package doseward.pump.gpio.machine;

import doseward.pump.Report;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** A program that gives a long dose, and never ends by itself. */
public final class PumpingChild {
    static final String PUMPS = "it pumps";
    private static final Duration SOON = Duration.ofSeconds(30);

    private PumpingChild() {}

    public static void main(String[] arguments) throws InterruptedException {
        BenchPump pump = BenchPump.start(new Bench());
        pump.order(1, 10_000);
        pump.await(Report.Progress.class, SOON);
        Guest.say(PUMPS);
        new CountDownLatch(1).await();
    }
}
