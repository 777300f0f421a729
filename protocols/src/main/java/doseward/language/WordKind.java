package doseward.language;

import java.util.List;

/**
 * A kind of words that a value may be.
 *
 * @param name in a schema: {@code time-range}
 * @param noun as in "takes {@code a time}"
 * @param pattern what all such words match, and others do not; the same in every dialect of patterns
 * @param examples how one writes it, the best first
 */
public record WordKind(String name, String noun, String pattern, List<String> examples) {
    public WordKind {
        examples = List.copyOf(examples);
        if (examples.isEmpty()) {
            throw new IllegalArgumentException(name + " needs an example");
        }
    }

    static Shape of(String name, String noun, String pattern, String... examples) {
        return new Shape.Words(new WordKind(name, noun, "^(" + pattern + ")$", List.of(examples)));
    }
}
