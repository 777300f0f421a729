package doseward.door;

import doseward.controller.telling.HoldSpans;
import doseward.controller.telling.Recorded;
import doseward.engine.Event;
import doseward.journal.Entry;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;

/**
 * What was recorded and what held from the beginning on. It goes through each entry once, page by page and on
 * the thread of whoever asks, so that the loop neither works nor waits for it. Safe for many threads.
 */
final class Past {
    private final ReentrantLock lock = new ReentrantLock();
    private final Recorded recorded = new Recorded();
    private final HoldSpans holds = new HoldSpans();
    private final Chronicle chronicle;
    private long heard;

    Past(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** What is made of it, up to the last entry. */
    <T> T read(BiFunction<Recorded, HoldSpans, T> made) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            hear();
            return made.apply(recorded, holds);
        } finally {
            lock.unlock();
        }
    }

    private void hear() {
        List<Entry> page = chronicle.after(heard, DoorBounds.MOST_ENTRIES_A_PAGE);
        while (!page.isEmpty()) {
            for (Entry entry : page) {
                for (Event event : entry.events()) {
                    recorded.after(event);
                    holds.after(event);
                }
            }
            heard += page.size();
            page = chronicle.after(heard, DoorBounds.MOST_ENTRIES_A_PAGE);
        }
    }
}
