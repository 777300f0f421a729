package doseward.controller;

import doseward.engine.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The one bounded box through which everything outside hands its words in; safe for many threads. It has no
 * lock, so that the loop waits for none of them.
 */
public final class Inbox {
    /** A minute of words from a very busy ward; more means that the loop no longer turns. */
    static final int MOST_WAITING = 1_000;

    private final Queue<Input> waiting = new ConcurrentLinkedQueue<>();
    /** Of words that wait or are about to: it never falls short of them. */
    private final AtomicInteger places = new AtomicInteger();

    /** Hands the input in; false when the box is full, and then it was not taken. */
    public boolean offer(Input input) {
        if (places.incrementAndGet() > MOST_WAITING) {
            places.decrementAndGet();
            return false;
        }
        return waiting.add(input);
    }

    /** All that waits, oldest first. */
    List<Input> takeAll() {
        if (places.get() == 0) {
            return List.of();
        }
        List<Input> all = new ArrayList<>();
        for (int left = places.get(); left > 0 && !waiting.isEmpty(); left--) {
            all.add(waiting.remove());
            places.decrementAndGet();
        }
        return all;
    }
}
