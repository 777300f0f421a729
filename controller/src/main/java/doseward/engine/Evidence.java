package doseward.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How one clause was judged.
 *
 * @param clause the sentence of the file
 * @param readings what it went by, those that decided it
 * @param compared what was worked out of them, and what it was compared with
 * @param window the stretch of time that was looked at, and from where on readings cover it
 * @param unknown why it is not known
 */
public record Evidence(String clause, Truth truth, List<Reading> readings, Optional<String> compared,
    Optional<Window> window, Optional<String> unknown) {

    public Evidence {
        readings = List.copyOf(readings);
    }

    /** A stretch of time up to the latest reading, and since when the sign is known without a gap. */
    public record Window(Instant from, Instant to, Instant knownSince) {
        boolean isCovered() {
            return !knownSince.isAfter(from);
        }

        String sentence() {
            return "from " + from + " to " + to
                + (isCovered() ? "" : ", where it is known since " + knownSince + " only");
        }
    }

    static Evidence known(String clause, boolean truth, String compared) {
        return new Evidence(clause, Truth.of(truth), List.of(), Optional.of(compared), Optional.empty(),
            Optional.empty());
    }

    static Evidence unknown(String clause, String why) {
        return new Evidence(clause, Truth.UNKNOWN, List.of(), Optional.empty(), Optional.empty(),
            Optional.of(why));
    }

    Evidence as(Truth judged, String besides) {
        return new Evidence(clause, judged, readings,
            Optional.of(compared.map(said -> said + ", ").orElse("") + besides), window, unknown);
    }

    /** What it went by, in a sentence; the clause itself where nothing else can be said. */
    public String sentence() {
        List<String> parts = new ArrayList<>();
        if (!readings.isEmpty()) {
            parts.add(readings.stream().map(Reading::sentence).collect(Collectors.joining(", ")));
        }
        compared.ifPresent(parts::add);
        window.map(Window::sentence).ifPresent(parts::add);
        unknown.ifPresent(why -> parts.add("not known whether " + clause + ": " + why));
        return parts.isEmpty() ? clause : String.join(", ", parts);
    }
}
