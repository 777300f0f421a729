package doseward.language.words;

import doseward.diagnostic.Phrase;
import doseward.language.check.RangeCrossed;
import java.util.Optional;
import java.util.function.Function;

/** Ranges in words: {@code 40 kg to 150 kg}, {@code 40 to 150 kg}; both ends count. */
public final class Ranges {
    private Ranges() {}

    /** The two ends; where the first has no unit it takes the last one's. */
    public static <T extends Comparable<T>> Optional<Ends<T>> read(
            Answer answer, Function<Answer, Optional<T>> end, String example) {
        int to = answer.text().indexOf(" to ");
        if (to < 0) {
            return answer.unknown(example);
        }
        Answer high = answer.from(to + 4);
        Answer low = answer.part(0, to);
        Optional<T> highest = end.apply(high);
        Optional<T> lowest = end.apply(withUnitOf(low, high));
        if (lowest.isPresent() && highest.isPresent() && lowest.orElseThrow()
            .compareTo(highest.orElseThrow()) > 0) {
            return answer.nothing(RangeCrossed.found(answer.words(), high.text() + " to " + low.text()));
        }
        return lowest.flatMap(l -> highest.map(h -> new Ends<>(l, h)));
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
