package doseward.language.words;

import doseward.language.check.BeyondBounds;
import doseward.language.words.Counted.Wanted;
import doseward.protocol.Wait;
import java.util.Optional;

/**
 * Times between cycles and courses, which may be in calendar months: {@code 5 to 9 days}, {@code 2 months}.
 */
public final class Waits {
    private static final int MOST_MONTHS = 24; // two years between courses
    private static final String AT_LEAST = "at least ";

    private Waits() {}

    /** From at least so long to at most so long; the far end may be open. */
    public record Range(Wait atLeast, Optional<Wait> atMost) {}

    public static Optional<Range> read(Answer answer) {
        if (answer.text().startsWith(AT_LEAST)) {
            return one(answer.from(AT_LEAST.length())).map(wait -> new Range(wait, Optional.empty()));
        }
        return Ranges.oneOrBetween(answer, Waits::one)
            .map(ends -> new Range(ends.lowest(), Optional.of(ends.highest())));
    }

    private static Optional<Wait> one(Answer answer) {
        if (!answer.text().matches(".* months?")) {
            return Times.read(answer).map(Wait::of);
        }
        return Counted.of(answer, new Wanted("a time", "months", "", "2 months"))
            .flatMap(counted -> months(answer, counted));
    }

    private static Optional<Wait> months(Answer answer, Counted counted) {
        if (!counted.isWhole() || counted.whole() == 0) {
            return answer.unknown("2 months");
        }
        return counted.whole() > MOST_MONTHS
            ? answer.nothing(BeyondBounds.found(answer.words(), MOST_MONTHS + " months"))
            : Optional.of(new Wait(Math.toIntExact(counted.whole()), java.time.Duration.ZERO));
    }
}
