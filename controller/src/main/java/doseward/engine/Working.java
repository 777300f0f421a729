package doseward.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a condition was judged: what came out, and each clause with the reading it went by. */
public record Working(Truth truth, List<Evidence> evidence) {
    public Working {
        evidence = List.copyOf(evidence);
    }

    /**
     * One clause judged.
     *
     * @param clause the sentence of the file
     * @param reading what it went by; empty when there was none, or none fresh enough
     */
    public record Evidence(String clause, Truth truth, Optional<Reading> reading) {
        String sentence() {
            return reading.map(seen -> seen.sign() + " was " + seen.value() + " at " + seen.taken() + ", by "
                + seen.by())
                .orElse(truth == Truth.UNKNOWN ? "no fresh reading for: " + clause : clause);
        }
    }

    /** What it went by, in a sentence. */
    public String sentence() {
        return evidence.stream().map(Evidence::sentence).distinct().collect(Collectors.joining("; "));
    }
}
