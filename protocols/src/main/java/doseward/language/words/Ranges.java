package doseward.language.words;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;
import doseward.language.check.RangeCrossed;
import doseward.language.check.UnclearMillion;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ranges in words: {@code 40 kg to 150 kg}, {@code 40 to 150 kg}; both ends count. */
public final class Ranges {
    private static final String TO = " to ";
    private static final Pattern MILLION_ONCE = Pattern.compile("(NUMBER) to (NUMBER) million\\b.*"
        .replace("NUMBER", "[0-9][0-9,]*(?:\\.[0-9]+)?"));

    private Ranges() {}

    /** The two ends; where the first has no unit it takes the last one's. */
    public static <T extends Comparable<T>> Optional<Ends<T>> read(
            Answer answer, Function<Answer, Optional<T>> end, String example) {
        return answer.text().contains(TO) ? between(answer, end) : answer.unknown(example);
    }

    /** The two ends, or one value that is both. */
    public static <T extends Comparable<T>> Optional<Ends<T>> oneOrBetween(
            Answer answer, Function<Answer, Optional<T>> end) {
        return answer.text().contains(TO) ? between(answer, end)
            : end.apply(answer).map(value -> new Ends<>(value, value));
    }

    private static <T extends Comparable<T>> Optional<Ends<T>> between(
            Answer answer, Function<Answer, Optional<T>> end) {
        Optional<Diagnostic> unclear = unclear(answer);
        if (unclear.isPresent()) {
            return answer.nothing(unclear.get());
        }
        Ends<Answer> words = ends(answer);
        Optional<T> highest = end.apply(words.highest());
        Optional<T> lowest = end.apply(words.lowest());
        if (lowest.isPresent() && highest.isPresent()
                && lowest.orElseThrow().compareTo(highest.orElseThrow()) > 0) {
            return answer.nothing(crossed(answer));
        }
        return lowest.flatMap(l -> highest.map(h -> new Ends<>(l, h)));
    }

    /** The words of the two ends of what has them. */
    static Ends<Answer> ends(Answer answer) {
        int to = answer.text().indexOf(TO);
        Answer high = answer.from(to + TO.length());
        return new Ends<>(withUnitOf(answer.part(0, to), high), high);
    }

    /**
     * {@code 2 to 20 million} may begin at 2 or at 2 million; {@code 30,000 to 36 million} can mean only one.
     */
    static Optional<Diagnostic> unclear(Answer answer) {
        Matcher once = MILLION_ONCE.matcher(answer.text());
        return once.matches() && plain(once.group(1)).compareTo(plain(once.group(2))) <= 0
            ? Optional.of(UnclearMillion.found(answer.words(), once.group(1))) : Optional.empty();
    }

    private static BigDecimal plain(String number) {
        return new BigDecimal(number.replace(",", ""));
    }

    static boolean isRange(Answer answer) {
        return answer.text().contains(TO);
    }

    static Diagnostic crossed(Answer answer) {
        int to = answer.text().indexOf(TO);
        return RangeCrossed.found(answer.words(), answer.text().substring(to + TO.length()) + TO
            + answer.text().substring(0, to));
    }

    private static Answer withUnitOf(Answer low, Answer high) {
        boolean bare = low.text().matches("[0-9.,]+( million)?");
        String unit = high.text().replaceFirst("^[0-9.,]+( million)? ?", "");
        return bare && !unit.isEmpty()
            ? new Answer(low.key(), new Phrase(low.text() + " " + unit, low.words().span()), low.problems())
            : low;
    }

    /** From the lowest to the highest. */
    public record Ends<T>(T lowest, T highest) {}
}
