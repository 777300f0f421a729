package doseward.door;

import doseward.engine.Course;
import doseward.engine.Input;
import doseward.engine.Opening;
import doseward.journal.Entry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * The course as its journal tells it, for all who ask: the loop tells it after each turn, once that is on
 * disk. Nothing here waits while it holds the lock, so that the loop never waits for a reader.
 */
public final class Chronicle {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private final List<Entry> entries = new ArrayList<>();
    private final SortedMap<String, Entry> acts = new TreeMap<>();
    private final LongSupplier nanos;
    private Course course;
    private boolean over;
    private long turnedAt;

    /**
     * Of a course in which nothing has happened yet; the clock counts nanoseconds from anywhere, and only on.
     */
    public Chronicle(Opening opening, LongSupplier nanos) {
        this.course = Course.open(opening);
        this.nanos = nanos;
        this.turnedAt = nanos.getAsLong();
    }

    /** The course after a turn, and the entries that are new on disk. */
    public void turned(Course after, List<Entry> news) {
        lockBeforeAllWhoQueue();
        try {
            course = after;
            turnedAt = nanos.getAsLong();
            entries.addAll(news);
            for (Entry entry : news) {
                if (entry.because() instanceof Input.Act act) {
                    acts.putIfAbsent(act.key(), entry);
                }
            }
            grown.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * For the loop, which does not queue: a virtual thread before it in the queue may be carried by nothing,
     * and would never wake it. Whoever holds the lock waits for nothing, and gives it back soon.
     */
    private void lockBeforeAllWhoQueue() {
        while (!lock.tryLock()) {
            Thread.yield();
        }
    }

    /** The loop has left: what it has not taken, it takes no more. */
    public void left() {
        lockBeforeAllWhoQueue();
        try {
            over = true;
            grown.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The course and the number of its last entry, as of one turn; and how long ago that was. */
    record Stand(Course course, long entry, boolean over, Duration sinceTurn) {}

    Stand stand() {
        lock.lock();
        try {
            return new Stand(course, entries.size(), over,
                Duration.ofNanos(nanos.getAsLong() - turnedAt));
        } finally {
            lock.unlock();
        }
    }

    /** What stands on all that is told of it. */
    Stamp stamp() {
        return new Stamp(stand().course().opening().stage());
    }

    /** The entries after this number, so many at most. */
    List<Entry> after(long number, int most) {
        lock.lock();
        try {
            int from = Math.toIntExact(Math.min(number, entries.size()));
            return List.copyOf(entries.subList(from, Math.min(entries.size(), from + most)));
        } finally {
            lock.unlock();
        }
    }

    /** The entry of the act with this key, if it is on disk. */
    Optional<Entry> act(String key) {
        lock.lock();
        try {
            return Optional.ofNullable(acts.get(key));
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the entry of an act; empty when the loop has left, or it has taken too long. */
    Optional<Entry> awaitAct(String key, Duration patience) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = patience.toNanos();
            while (!acts.containsKey(key) && !over && left > 0) {
                left = grown.awaitNanos(left);
            }
            return Optional.ofNullable(acts.get(key));
        } finally {
            lock.unlock();
        }
    }

    /** How many wait for something to come. */
    int waiting() {
        lock.lock();
        try {
            return lock.getWaitQueueLength(grown);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until there is more than this number, the loop has left, or the time is over. */
    void awaitMoreThan(long number, Duration patience) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = patience.toNanos();
            while (entries.size() <= number && !over && left > 0) {
                left = grown.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
