package doseward.door;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class WatchdogTest {
    private static final Duration PATIENCE = Duration.ofMillis(10);

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicBoolean cut = new AtomicBoolean();
    private final CountDownLatch never = new CountDownLatch(1);
    private final CountDownLatch writes = new CountDownLatch(1);

    @Test void aWriteThatNobodyTakesIsCutOnceItsTimeIsOver() throws InterruptedException {
        try (Watchdog watchdog = new Watchdog(nanos::get, PATIENCE)) {
            Thread writer = Thread.ofVirtual().start(() -> write(watchdog, true));
            writes.await();

            nanos.addAndGet(PATIENCE.toNanos() + 1);

            await().until(cut::get);
            assertTrue(writer.join(Duration.ofSeconds(10)));
        }
    }

    @Test void aStreamThatHasNothingToSayIsLeftAlone() throws InterruptedException {
        try (Watchdog watchdog = new Watchdog(nanos::get, PATIENCE)) {
            Thread writer = Thread.ofVirtual().start(() -> write(watchdog, false));
            writes.await();

            nanos.addAndGet(100 * PATIENCE.toNanos());

            await().during(Duration.ofMillis(100)).until(() -> !cut.get());
            never.countDown();
            assertTrue(writer.join(Duration.ofSeconds(10)));
            assertFalse(cut.get());
        }
    }

    private void write(Watchdog watchdog, boolean stuck) {
        try (Watchdog.Watched watched = watchdog.watch()) {
            watched.begins();
            if (!stuck) {
                watched.ends();
            }
            writes.countDown();
            never.await();
        } catch (InterruptedException interrupted) {
            cut.set(true);
        }
    }
}
