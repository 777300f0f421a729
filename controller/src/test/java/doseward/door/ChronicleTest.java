package doseward.door;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.engine.Course;
import doseward.engine.Il2;
import doseward.engine.Input;
import doseward.journal.Entry;
import doseward.trace.Requirement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Whoever tells and hears the loop may stand still for ever, in any number: each virtual thread does while
 * others keep all processors that carry them.
 */
class ChronicleTest {
    private static final int TURNS = 20_000;
    private static final int WAITING = 8;
    private static final int ENTRIES = 10_000;

    private final AtomicBoolean over = new AtomicBoolean();
    private final List<Thread> begun = new ArrayList<>();

    @AfterEach void allEnd() throws InterruptedException {
        over.set(true);
        for (Thread each : begun) {
            each.interrupt();
            each.join();
        }
    }

    private void begins(Thread thread) {
        begun.add(thread);
        thread.start();
    }

    private void nothingCarriesVirtualThreads() {
        AtomicInteger busy = new AtomicInteger();
        for (int at = 0; at < Runtime.getRuntime().availableProcessors(); at++) {
            begins(Thread.ofVirtual().unstarted(() -> {
                busy.incrementAndGet();
                while (!over.get()) {
                    Thread.onSpinWait();
                }
            }));
        }
        await().until(() -> busy.get() == Runtime.getRuntime().availableProcessors());
    }

    private static void waits(Chronicle chronicle) {
        try {
            chronicle.awaitMoreThan(0, Duration.ofHours(1));
        } catch (InterruptedException ends) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Entry> entries() {
        Input because = new Input.Hold(Il2.due(1), "N. Urse", "a long list keeps its reader busy");
        return LongStream.rangeClosed(1, ENTRIES).mapToObj(number -> new Entry(number, because, List.of()))
            .toList();
    }

    @Requirement("incident 8")
    @Test void theLoopPassesThoseWhoQueueAndAreCarriedByNothing() {
        Course course = Course.open(Il2.opening());
        Chronicle chronicle = new Chronicle(Il2.opening(), System::nanoTime);
        for (int at = 0; at < WAITING; at++) {
            begins(Thread.ofVirtual().unstarted(() -> waits(chronicle)));
        }
        await().until(() -> chronicle.waiting() == WAITING);
        nothingCarriesVirtualThreads();

        chronicle.turned(course, entries());
        AtomicInteger turns = new AtomicInteger();
        begins(Thread.ofPlatform().unstarted(() -> {
            while (!over.get()) {
                chronicle.after(0, ENTRIES);
            }
        }));
        assertEquals(0, chronicle.waiting(), "those who waited queue");
        begins(Thread.ofPlatform().unstarted(() -> {
            while (!over.get() && turns.get() < TURNS) {
                chronicle.turned(course, List.of());
                turns.incrementAndGet();
            }
        }));

        await().atMost(60, SECONDS).until(() -> turns.get() == TURNS);
    }
}
