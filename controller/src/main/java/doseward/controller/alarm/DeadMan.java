package doseward.controller.alarm;

import doseward.engine.Priority;
import java.time.Duration;
import java.util.Optional;

/** Knows what is to be heard, and for how long nobody has said so; by a clock that only goes on. */
final class DeadMan {
    /** The loop turns once a second; by then five turns are missing, and a pump's lease has ten left. */
    static final Duration FED_WITHIN = Duration.ofSeconds(5);

    private long fedAt;
    private Cry cry = Cry.NOTHING;

    DeadMan(long nanos) {
        this.fedAt = nanos;
    }

    synchronized void feed(Optional<Priority> sounding, long nanos) {
        fedAt = nanos;
        cry = sounding.map(Cry::of).orElse(Cry.NOTHING);
    }

    synchronized Cry cry(long nanos) {
        return unfedFor(nanos).compareTo(FED_WITHIN) >= 0 ? Cry.NO_WORD : cry;
    }

    synchronized Duration unfedFor(long nanos) {
        return Duration.ofNanos(nanos - fedAt);
    }
}
