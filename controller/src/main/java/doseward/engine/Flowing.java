package doseward.engine;

import doseward.quantity.Volume;
import java.time.Instant;
import java.util.Optional;

/**
 * When a dose flowed, or was given, and how much before its last pause.
 *
 * @param seen the first moment at which it was known of; the interval to the next dose counts from here
 * @param ended when it was known to be over, or to pause
 * @param before what flowed before it was last told to go on
 */
public record Flowing(Optional<Instant> seen, Optional<Instant> ended, Volume before) {
    static final Flowing NOT = new Flowing(Optional.empty(), Optional.empty(), Volume.ZERO);

    Flowing since(Instant at) {
        return new Flowing(Optional.of(seen.orElse(at)), Optional.empty(), before);
    }

    Flowing until(Instant at) {
        return new Flowing(seen, Optional.of(at), before);
    }

    /** What paused has flowed, even where nobody heard that it began. */
    Flowing pausedAt(Instant at, Volume delivered) {
        return new Flowing(Optional.of(seen.orElse(at)), Optional.of(at), before.plus(delivered));
    }
}
