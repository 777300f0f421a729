package doseward.engine;

import java.time.Duration;

/** Lengths of time in words: {@code 8 hours}, {@code 90 minutes}. */
final class Lengths {
    private Lengths() {}

    /** To the nearest second, and without its sign. */
    static String about(Duration time) {
        return words(Duration.ofSeconds(time.abs().plusMillis(500).toSeconds()));
    }

    static String words(Duration time) {
        long seconds = time.toSeconds();
        if (seconds % 86_400 == 0 && seconds > 3 * 86_400) {
            return counted(seconds / 86_400, "day");
        }
        if (seconds % 3_600 == 0) {
            return counted(seconds / 3_600, "hour");
        }
        return seconds % 60 == 0 ? counted(seconds / 60, "minute") : counted(seconds, "second");
    }

    private static String counted(long count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }
}
