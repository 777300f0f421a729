package doseward.simulator;

import java.util.Optional;

/** What a throwable has to say, on one line. */
final class Sentence {
    private Sentence() {}

    static String of(Throwable thrown) {
        String kind = thrown.getClass().getSimpleName();
        Optional<String> said = Optional.ofNullable(thrown.getMessage());
        return said.map(words -> kind + ": " + onOneLine(words)).orElse(kind);
    }

    static String onOneLine(String text) {
        return text.strip().replaceAll("\\R\\s*", " ");
    }
}
