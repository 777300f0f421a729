package doseward.engine;

import doseward.protocol.Value;
import java.time.Instant;

/** A named person's judgement, given in a role: {@code physician says it is easily reversed}, or not. */
public record Saying(Instant at, String role, String words, boolean yes, String by) {

    String sentence() {
        return by + ", " + role + ", said " + (yes ? "yes" : "no") + " at " + at + " to: " + words;
    }

    /** As something recorded, which ages like a reading. */
    Reading asReading() {
        return new Reading("what the " + role + " says", new Value.Chosen(words), at, by);
    }
}
