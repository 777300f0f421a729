package doseward.language.words;

import doseward.diagnostic.Phrase;
import doseward.language.check.UnknownPhrase;
import doseward.protocol.Comparison;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words that compare, and the number or value after them. */
record Comparing(Comparison comparison, Answer value) {
    private static final int WORST_GRADE = 5;
    private static final List<Slip> SLIPS = List.of(
        new Slip(">=", "at least"), new Slip("≥", "at least"), new Slip("no less than", "at least"),
        new Slip("not below", "at least"), new Slip("<=", "at most"), new Slip("≤", "at most"),
        new Slip("no more than", "at most"), new Slip("not above", "at most"), new Slip("up to", "at most"),
        new Slip("less than", "below"), new Slip("lower than", "below"), new Slip("under", "below"),
        new Slip("<", "below"), new Slip("more than", "above"), new Slip("greater than", "above"),
        new Slip("higher than", "above"), new Slip("over", "above"), new Slip(">", "above"),
        new Slip("equal to", "exactly"), new Slip("equals", "exactly"), new Slip("=", "exactly"));

    /** What people write elsewhere, and what it is here. */
    private record Slip(String written, String meant) {}

    /** Whether the text begins with a comparison. */
    static boolean begins(String text) {
        return comparison(text).isPresent();
    }

    /** Reads a comparison and what follows; the example shows the whole clause. */
    static Optional<Comparing> of(Answer rest, String example) {
        Optional<Comparison> comparison = comparison(rest.text());
        return comparison.isPresent()
            ? comparison.map(one -> new Comparing(one, rest.from(one.words().length() + 1)))
            : rest.nothing(unread(rest, example));
    }

    private static Optional<Comparison> comparison(String text) {
        return Stream.of(Comparison.values()).filter(one -> text.startsWith(one.words() + " ")).findFirst();
    }

    private static doseward.diagnostic.Diagnostic unread(Answer rest, String example) {
        Optional<Slip> slip = SLIPS.stream().filter(one -> rest.text().startsWith(one.written())).findFirst();
        if (slip.isPresent()) {
            Phrase words = rest.words().part(0, slip.orElseThrow().written().length());
            return UnknownPhrase.meant(words, slip.orElseThrow().meant());
        }
        return UnknownPhrase.because(rest.words(), "I can't read a comparison here:",
            "Write `below`, `at most`, `exactly`, `at least` or `above`, as in `" + example + "`.");
    }

    /** The value as a whole number that counts what the key says. */
    Optional<Integer> count(String key, int lowest, int highest) {
        return NumberWords.whole(new Answer(key, value.words(), value.problems()), lowest, highest);
    }

    Optional<Integer> grade() {
        return count("grade", 0, WORST_GRADE);
    }
}
