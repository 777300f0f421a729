package doseward.language.slips;

import java.util.Optional;
import java.util.stream.Stream;

/** What kind of slip it is, in the words of the table. */
public enum SlipKind {
    AMOUNT_10("amount ten times too large"),
    AMOUNT_5("amount five times too large"),
    AMOUNT_2("amount doubled"),
    AMOUNT_HALF("amount halved"),
    AMOUNT_FIFTH("amount a fifth"),
    AMOUNT_TENTH("amount a tenth"),
    TIME_10("time ten times too long"),
    TIME_5("time five times too long"),
    TIME_2("time doubled"),
    TIME_HALF("time halved"),
    TIME_FIFTH("time a fifth"),
    TIME_TENTH("time a tenth"),
    VOLUME_10("volume or rate ten times too large"),
    VOLUME_5("volume or rate five times too large"),
    VOLUME_2("volume or rate doubled"),
    VOLUME_HALF("volume or rate halved"),
    VOLUME_FIFTH("volume or rate a fifth"),
    VOLUME_TENTH("volume or rate a tenth"),
    BODY_10("weight or height ten times too large"),
    BODY_2("weight or height doubled"),
    BODY_HALF("weight or height halved"),
    BODY_TENTH("weight or height a tenth"),
    THRESHOLD_10("value in a condition ten times too large"),
    THRESHOLD_2("value in a condition doubled"),
    THRESHOLD_HALF("value in a condition halved"),
    THRESHOLD_TENTH("value in a condition a tenth"),
    COUNT_10("count ten times too large"),
    COUNT_2("count doubled"),
    COUNT_HALF("count halved"),
    POINT_LEFT("decimal point moved left"),
    POINT_RIGHT("decimal point moved right or lost"),
    AMOUNT_UNIT("unit of an amount mistaken"),
    BASIS("for each kg, for each m2 or for all mistaken"),
    MINUTES_HOURS("minutes for hours, or hours for minutes"),
    HOURS_DAYS("hours for days, or days for hours"),
    DAYS_WEEKS("days for weeks, or weeks for days"),
    VOLUME_UNIT("mL for L, or an hour for a minute or a day"),
    SOFT_HARD("soft and hard swapped"),
    WHEN_UNTIL("when and until swapped"),
    NUMBERS("numbers of two keys swapped"),
    FIELDS("values of two keys swapped"),
    COMPARISON("comparison turned");

    private final String words;

    SlipKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** That of this size for values of a kind; not every size is tried for every one. */
    static Optional<SlipKind> of(Value value, Factor factor) {
        String name = value.name() + "_" + factor.name().substring(factor.name().indexOf('_') + 1);
        return Stream.of(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
