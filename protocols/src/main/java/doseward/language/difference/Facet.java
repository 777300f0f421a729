package doseward.language.difference;

import doseward.language.telling.Say;
import doseward.protocol.Condition;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One thing that a protocol says.
 *
 * @param phrase what it is about, with {@code …} where the value stands
 */
record Facet(Area area, String phrase, String value, Grade grade) {
    private static final String GAP = "…";

    static Facet open(Area area, String phrase, String value) {
        return new Facet(area, phrase, value, new Grade.Open());
    }

    static Facet silent(Area area, String phrase, String value) {
        return new Facet(area, phrase, value, new Grade.Silent());
    }

    /** A time, of which more goes this way, and as which it goes that it is said. */
    static Facet time(Area area, String phrase, Duration time, Tendency more, Tendency there) {
        return new Facet(area, phrase, Say.time(time),
            new Grade.Sized(time.toMillis(), "time", more, there));
    }

    static Facet count(Area area, String phrase, int count, Tendency more, Tendency there) {
        return new Facet(area, phrase, Integer.toString(count), new Grade.Sized(count, "count", more, there));
    }

    /** What must be true for something to be given: truer more often is looser. */
    static Facet gate(Area area, String phrase, Condition gate) {
        return new Facet(area, phrase, gate.text(),
            new Grade.Said(gate, Tendency.LOOSER, Tendency.STRICTER));
    }

    static <T> Stream<Facet> maybe(Optional<T> value, Function<T, Facet> facet) {
        return value.map(facet).stream();
    }

    /** The whole sentence. */
    String text() {
        return with(value);
    }

    String with(String words) {
        return phrase.replace(GAP, words);
    }

    /** The same thing of both, whatever it says. */
    boolean isAbout(Facet other) {
        return area == other.area && phrase.equals(other.phrase);
    }
}
