package doseward.language.words;

import doseward.language.words.Ranges.Ends;
import java.time.Duration;
import java.util.Optional;

/**
 * A time that is exact, has two ends, or one: {@code 3 to 24 hours}, {@code at least 24 hours}.
 *
 * @param atLeast empty where the near end is open
 * @param atMost the same as {@code atLeast} for an exact time; empty where the far end is open
 */
public record TimeRange(Optional<Duration> atLeast, Optional<Duration> atMost) {
    private static final String AT_LEAST = "at least ";
    private static final String AT_MOST = "at most ";
    private static final String UP_TO = "up to ";

    public static Optional<TimeRange> read(Answer answer) {
        if (answer.text().startsWith(AT_LEAST)) {
            return Times.read(answer.from(AT_LEAST.length()))
                .map(time -> new TimeRange(Optional.of(time), Optional.empty()));
        }
        if (answer.text().startsWith(AT_MOST) || answer.text().startsWith(UP_TO)) {
            int from = answer.text().startsWith(AT_MOST) ? AT_MOST.length() : UP_TO.length();
            return Times.read(answer.from(from))
                .map(time -> new TimeRange(Optional.empty(), Optional.of(time)));
        }
        return closed(answer).map(ends ->
            new TimeRange(Optional.of(ends.lowest()), Optional.of(ends.highest())));
    }

    /** A time, or from one to another. */
    public static Optional<Ends<Duration>> closed(Answer answer) {
        return Ranges.oneOrBetween(answer, Times::read);
    }
}
