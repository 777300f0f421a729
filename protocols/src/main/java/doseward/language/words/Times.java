package doseward.language.words;

import doseward.language.check.BeyondBounds;
import doseward.language.check.UnknownPhrase;
import doseward.language.check.ZeroValue;
import doseward.language.words.Counted.Wanted;
import java.time.Duration;
import java.util.Optional;

/** Times in words: {@code 15 minutes}, {@code 8 hours}, {@code 14 days}, {@code 3 weeks}. */
public final class Times {
    /** Longer than any cycle; beyond it the arithmetic of plans is not tested. */
    private static final Duration LONGEST = Duration.ofDays(400);

    private Times() {}

    /** A time above zero. */
    public static Optional<Duration> read(Answer answer) {
        return Counted.of(answer, wanted(answer)).flatMap(counted -> time(answer, counted));
    }

    private static Wanted wanted(Answer answer) {
        String unit = switch (answer.key()) {
            case "over" -> "minutes";
            case "cycle-length", "rest" -> "days";
            default -> "hours";
        };
        return new Wanted("a time", unit, "Times are in minutes, hours or days.", "2 " + unit);
    }

    private static Optional<Duration> time(Answer answer, Counted counted) {
        Optional<Duration> unit = unit(answer, counted);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        if (counted.thousandths() == 0) {
            return answer.nothing(ZeroValue.found(answer.key(), answer.words()));
        }
        if (counted.thousandths() > LONGEST.toMillis()) {
            return answer.nothing(BeyondBounds.found(answer.words(), "400 days"));
        }
        Duration time = unit.orElseThrow().multipliedBy(counted.thousandths()).dividedBy(1000);
        return time.compareTo(LONGEST) > 0
            ? answer.nothing(BeyondBounds.found(answer.words(), "400 days")) : Optional.of(time);
    }

    private static Optional<Duration> unit(Answer answer, Counted counted) {
        return switch (counted.unit().text()) {
            case "minute", "minutes" -> Optional.of(Duration.ofMinutes(1));
            case "hour", "hours" -> Optional.of(Duration.ofHours(1));
            case "day", "days" -> Optional.of(Duration.ofDays(1));
            case "week", "weeks" -> Optional.of(Duration.ofDays(7));
            case "month", "months" -> answer.nothing(UnknownPhrase.because(counted.unit(),
                "A month has 28 to 31 days, and this time must be exact:", "Say it in days or weeks."));
            default -> answer.nothing(UnknownPhrase.meant(counted.unit(),
                counted.number() + " " + likely(counted.unit().text())));
        };
    }

    private static String likely(String unit) {
        return switch (unit.isEmpty() ? ' ' : Character.toLowerCase(unit.charAt(0))) {
            case 'm' -> "minutes";
            case 'd' -> "days";
            case 'w' -> "weeks";
            default -> "hours";
        };
    }
}
