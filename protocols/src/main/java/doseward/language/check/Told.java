package doseward.language.check;

import doseward.protocol.Over;
import java.time.Duration;
import java.util.Locale;

/** Small pieces of sentences. */
final class Told {
    private Told() {}

    /** A time as a file says it: {@code 8 hours}. */
    static String time(Duration time) {
        return Over.of(time).toString();
    }

    /** A sentence as it stands after a colon. */
    static String lower(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
