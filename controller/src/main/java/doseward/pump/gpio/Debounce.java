package doseward.pump.gpio;

import doseward.pump.gpio.line.Level;
import java.time.Duration;

/**
 * What an input is at once it has stopped bouncing: a level counts when it has lasted. Also counts changes,
 * for an input that never rests tells nothing.
 */
final class Debounce {
    /** A switch that somebody moves comes nowhere near so many changes in a second; a loose wire does. */
    static final int MOST_CHANGES = 40;
    private static final long WINDOW_NANOS = Duration.ofSeconds(1).toNanos();

    private final long settles;
    private Level settled;
    private Level seen;
    private long since;
    private long windowBegan;
    private int changes;
    private long noisyUntil;

    Debounce(Level first, Duration settles, long now) {
        this.settled = first;
        this.seen = first;
        this.since = now;
        this.windowBegan = now;
        this.noisyUntil = now;
        this.settles = settles.toNanos();
    }

    /** It was at this level at this moment, whether it was read or an edge led to it. */
    void see(Level level, long at) {
        if (level != seen) {
            seen = level;
            since = at;
            count(at);
        } else if (seen != settled && at - since >= settles) {
            settled = seen;
        }
    }

    private void count(long at) {
        if (at - windowBegan >= WINDOW_NANOS) {
            windowBegan = at;
            changes = 0;
        }
        changes++;
        if (changes > MOST_CHANGES) {
            noisyUntil = at + WINDOW_NANOS;
        }
    }

    Level settled() {
        return settled;
    }

    /** Whether it changed too often of late to be believed. */
    boolean isNoisy(long now) {
        return now < noisyUntil;
    }
}
