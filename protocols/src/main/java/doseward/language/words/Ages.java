package doseward.language.words;

import doseward.language.check.BeyondBounds;
import doseward.language.check.UnknownPhrase;
import doseward.language.words.Counted.Wanted;
import doseward.quantity.Age;
import java.util.Optional;

/** Ages in words: {@code 18 years}, {@code 6 months}, {@code 12 days}. */
public final class Ages {
    private static final int MOST_YEARS = 120;
    private static final int MOST_MONTHS = 12 * MOST_YEARS;
    private static final int MOST_DAYS = 27; // a month may have 28 days; what is longer is told in months

    private Ages() {}

    public static Optional<Age> read(Answer answer) {
        Wanted wanted = new Wanted("an age", "years", "Ages are in days, months or years.", "18 years");
        return Counted.of(answer, wanted).flatMap(counted -> age(answer, counted));
    }

    private static Optional<Age> age(Answer answer, Counted counted) {
        return switch (counted.unit().text()) {
            case "year", "years" -> whole(answer, counted, MOST_YEARS, "years").map(Age::ofYears);
            case "month", "months" -> whole(answer, counted, MOST_MONTHS, "months").map(Age::ofMonths);
            case "day", "days" -> whole(answer, counted, MOST_DAYS, "days").map(Age::ofDays);
            default -> answer.nothing(UnknownPhrase.meant(counted.unit(), counted.number() + " years"));
        };
    }

    private static Optional<Integer> whole(Answer answer, Counted counted, int most, String unit) {
        if (!counted.isWhole()) {
            return answer.unknown("18 years");
        }
        return counted.whole() > most ? answer.nothing(BeyondBounds.found(answer.words(), most + " " + unit))
            : Optional.of(Math.toIntExact(counted.whole()));
    }
}
