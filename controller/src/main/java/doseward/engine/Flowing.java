package doseward.engine;

import doseward.quantity.Volume;
import java.time.Instant;
import java.util.Optional;

/**
 * When a dose flowed, or was given, and how much before its last pause.
 *
 * @param seen when it began at the latest, as far as is known; the interval to the next dose counts from here
 * @param ended when it was known to be over, or to pause
 * @param before what flowed before it was last told to go on; empty of a dose that never paused
 */
public record Flowing(Optional<Instant> seen, Optional<Instant> ended, Optional<Volume> before) {
    static final Flowing NOT = new Flowing(Optional.empty(), Optional.empty(), Optional.empty());

    Flowing since(Instant at) {
        return new Flowing(Optional.of(seen.orElse(at)), Optional.empty(), before);
    }

    Flowing until(Instant at) {
        return new Flowing(seen, Optional.of(at), before);
    }

    Flowing pausedAt(Instant at, Volume delivered) {
        return new Flowing(seen, Optional.of(at), Optional.of(beforePause().plus(delivered)));
    }

    /** Whether it began and paused, even if it paused before a drop of it had flowed. */
    boolean hasPaused() {
        return before.isPresent();
    }

    /** What flowed before it was last told to go on: nothing of a dose that never paused. */
    public Volume beforePause() {
        return before.orElse(Volume.ZERO);
    }
}
