package doseward.controller.watchdog;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The thread that a watchdog looks from; it gives signs of life itself, which the loop looks at. */
public final class WatchdogThread implements AutoCloseable {
    static final Duration EVERY = Duration.ofSeconds(1);

    private final Watchdog watchdog;
    private final Heartbeat own;
    private final CountDownLatch ended = new CountDownLatch(1);

    private WatchdogThread(Watchdog watchdog, Heartbeat own) {
        this.watchdog = watchdog;
        this.own = own;
    }

    /** Starts it. */
    public static WatchdogThread of(Watchdog watchdog) {
        WatchdogThread thread = new WatchdogThread(watchdog,
            watchdog.watch("watchdog", WatchdogBounds.TASK_SILENT));
        Thread.ofPlatform().daemon().name("watchdog").start(thread::run);
        return thread;
    }

    private void run() {
        try {
            do {
                own.beat();
                watchdog.look();
            } while (!ended.await(EVERY.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }

    @Override public void close() {
        ended.countDown();
        watchdog.forget(own);
    }
}
