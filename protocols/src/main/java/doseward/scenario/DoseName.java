package doseward.scenario;

import java.util.Optional;

/**
 * A dose as a test names it: {@code 3}, or {@code 2 of fludarabine}.
 *
 * @param number through the course; of its order where one is named
 */
public record DoseName(int number, Optional<String> order) {
    @Override public String toString() {
        return "dose " + number + order.map(name -> " of " + name).orElse("");
    }
}
