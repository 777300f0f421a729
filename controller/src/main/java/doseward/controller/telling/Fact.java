package doseward.controller.telling;

import java.time.Instant;
import java.util.List;

/**
 * One thing that happened, as a part of an answer.
 *
 * @param entry the number of the journal's entry that holds it
 * @param grounds what it went by, a sentence each
 */
public record Fact(long entry, Instant at, String sentence, List<String> grounds) {
    public Fact {
        grounds = List.copyOf(grounds);
    }
}
