package doseward.engine;

import java.util.List;
import java.util.stream.Collectors;

/** How a condition was judged: what came out, and each clause with what it went by. */
public record Working(Truth truth, List<Evidence> evidence) {
    public Working {
        evidence = List.copyOf(evidence);
    }

    /** What it went by, in a sentence. */
    public String sentence() {
        return evidence.stream().map(Evidence::sentence).distinct().collect(Collectors.joining("; "));
    }
}
