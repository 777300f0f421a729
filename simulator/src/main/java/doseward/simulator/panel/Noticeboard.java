package doseward.simulator.panel;

import java.util.Optional;

/** Holds the latest notice; any number of readers wait for the next, and whoever puts one up never waits. */
final class Noticeboard<T> {
    private Optional<T> latest = Optional.empty();
    private long number;

    /**
     * A notice with its number.
     *
     * @param number counts up with each that differs from the one before
     */
    record Numbered<T>(long number, T notice) {}

    /** Puts one up, unless it hangs there already. */
    synchronized void put(T notice) {
        if (latest.filter(notice::equals).isEmpty()) {
            latest = Optional.of(notice);
            number++;
            notifyAll();
        }
    }

    /** The latest after this number; waits so long for one at most, and is empty then. */
    synchronized Optional<Numbered<T>> after(long seen, long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        for (long left = millis; number <= seen && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
        return number > seen ? latest.map(notice -> new Numbered<>(number, notice)) : Optional.empty();
    }

    /** What hangs there now. */
    synchronized Optional<T> now() {
        return latest;
    }
}
