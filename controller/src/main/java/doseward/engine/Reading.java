package doseward.engine;

import doseward.protocol.Value;
import doseward.quantity.Measure;
import java.time.Instant;
import java.util.Optional;

/**
 * A sign measured at a time by someone.
 *
 * @param since for an amount that adds up, when it was last recorded; it was collected from then on
 * @param upperNormal the laboratory's upper limit, where it is entered with the result
 */
public record Reading(String sign, Value value, Instant taken, String by, Optional<Instant> since,
    Optional<Measure> upperNormal) {

    public Reading(String sign, Value value, Instant taken, String by) {
        this(sign, value, taken, by, Optional.empty(), Optional.empty());
    }

    /** The same amount, collected from this moment on. */
    public Reading since(Instant moment) {
        return new Reading(sign, value, taken, by, Optional.of(moment), upperNormal);
    }

    /** The same result of a laboratory with this upper limit. */
    public Reading withUpperNormal(Measure limit) {
        return new Reading(sign, value, taken, by, since, Optional.of(limit));
    }

    /** In a sentence, with its time and author. */
    public String sentence() {
        return sign + " was " + value + since.map(from -> " since " + from).orElse("")
            + upperNormal.map(limit -> " (upper normal " + limit + ")").orElse("") + " at " + taken + ", by "
            + by;
    }
}
