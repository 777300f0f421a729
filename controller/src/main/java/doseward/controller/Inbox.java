package doseward.controller;

import doseward.engine.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;

/** The one bounded box through which everything outside hands its words in; safe for many threads. */
public final class Inbox {
    /** A minute of words from a very busy ward; more means that the loop no longer turns. */
    static final int MOST_WAITING = 1_000;

    /** Its size is known without a lock: most turns find nothing. */
    private final LinkedBlockingQueue<Input> waiting = new LinkedBlockingQueue<>(MOST_WAITING);

    /** Hands the input in; false when the box is full, and then it was not taken. */
    public boolean offer(Input input) {
        return waiting.offer(input);
    }

    /** All that waits, oldest first. */
    List<Input> takeAll() {
        if (waiting.isEmpty()) {
            return List.of();
        }
        List<Input> all = new ArrayList<>();
        waiting.drainTo(all);
        return all;
    }
}
