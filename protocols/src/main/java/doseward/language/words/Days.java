package doseward.language.words;

import doseward.diagnostic.Phrase;
import doseward.language.check.BeyondBounds;
import doseward.language.check.NoDayZero;
import doseward.language.check.NotSupportedYet;
import doseward.language.check.RangeCrossed;
import doseward.language.check.UnknownPhrase;
import doseward.protocol.Schedule;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Days of a cycle in words: {@code 1 to 5}, or one day. */
public final class Days {
    /** A cycle of a year. */
    private static final int LAST = 366;
    private static final Pattern SPAN = Pattern.compile("(-?[0-9]{1,3})(?: to (-?[0-9]{1,3}))?");

    private Days() {}

    public static Optional<Schedule.Days> read(Answer answer) {
        Matcher span = SPAN.matcher(answer.text());
        if (!span.matches()) {
            return unknown(answer);
        }
        int first = Integer.parseInt(span.group(1));
        int last = span.group(2) == null ? first : Integer.parseInt(span.group(2));
        if (first < 1 || last < 1) {
            return answer.nothing(NoDayZero.found(answer.words(), first, last));
        }
        if (first > last) {
            return answer.nothing(RangeCrossed.found(answer.words(), last + " to " + first));
        }
        if (last > LAST) {
            return answer.nothing(BeyondBounds.found(answer.words(), "day " + LAST));
        }
        return Optional.of(new Schedule.Numbered(Schedule.Origin.CYCLE,
            IntStream.rangeClosed(first, last).boxed().toList(), List.of()));
    }

    private static Optional<Schedule.Days> unknown(Answer answer) {
        if (answer.text().contains(" and ") || answer.text().contains(", ") || answer.text()
            .startsWith("every ")) {
            return answer.nothing(NotSupportedYet.words(answer.words(), "a list of days",
                "Days in a row can be said: `1 to 5`."));
        }
        Matcher wrongWord = Pattern.compile("([0-9]+) ?(\\S+) ?([0-9]+)").matcher(answer.text());
        if (wrongWord.matches()) {
            Phrase word = answer.words().part(wrongWord.start(2), wrongWord.end(2));
            return answer.nothing(UnknownPhrase.meant(word, wrongWord.group(1) + " to "
                + wrongWord.group(3)));
        }
        return answer.unknown("1 to 5");
    }
}
