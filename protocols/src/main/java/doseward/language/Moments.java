package doseward.language;

import doseward.language.words.Answer;
import doseward.scenario.DoseName;
import doseward.scenario.Moment;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of a test in words: {@code 2 hours and 1 second before dose 3}. */
final class Moments {
    private static final String EXAMPLE = "10 minutes before dose 3";
    private static final Pattern MOMENT = Pattern.compile("(.+) (before|after) dose (.+)");
    private static final Pattern TIME = Pattern.compile("([1-9][0-9]{0,5}) (second|minute|hour|day)s?");

    private Moments() {}

    static Optional<Moment> read(Answer answer, Function<Answer, Optional<DoseName>> dose) {
        Matcher moment = MOMENT.matcher(answer.text());
        if (!moment.matches()) {
            return answer.unknown(EXAMPLE);
        }
        Optional<Duration> by = time(answer, moment.group(1));
        return dose.apply(answer.from(moment.start(3))).flatMap(named ->
            by.map(time -> new Moment(time, moment.group(2).equals("before"), named)));
    }

    private static Optional<Duration> time(Answer answer, String words) {
        Duration sum = Duration.ZERO;
        for (String part : words.split(" and ")) {
            Matcher time = TIME.matcher(part);
            if (!time.matches()) {
                return answer.unknown(EXAMPLE);
            }
            sum = sum.plus(unit(time.group(2)).multipliedBy(Long.parseLong(time.group(1))));
        }
        return Optional.of(sum);
    }

    private static Duration unit(String word) {
        return switch (word) {
            case "second" -> Duration.ofSeconds(1);
            case "minute" -> Duration.ofMinutes(1);
            case "hour" -> Duration.ofHours(1);
            default -> Duration.ofDays(1);
        };
    }
}
