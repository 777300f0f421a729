package doseward.plan;

import java.time.Duration;

/** Times for people: {@code 15 min}, {@code 15 min 1 s}, {@code 8 h}; part of a second counts as one. */
public final class Spans {
    private Spans() {}

    public static String text(Duration time) {
        long seconds = Math.ceilDiv(time.toMillis(), 1000L);
        StringBuilder text = new StringBuilder();
        append(text, seconds / 3600, "h");
        append(text, seconds / 60 % 60, "min");
        append(text, seconds % 60, "s");
        return text.isEmpty() ? "0 s" : text.toString();
    }

    /** In words, in the largest unit that is even: {@code 2 hours}, {@code 90 minutes}. */
    public static String words(Duration time) {
        long seconds = Math.ceilDiv(time.toMillis(), 1000L);
        if (seconds % 3600 == 0) {
            return counted(seconds / 3600, "hour");
        }
        return seconds % 60 == 0 ? counted(seconds / 60, "minute") : counted(seconds, "second");
    }

    private static String counted(long count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }

    private static void append(StringBuilder text, long count, String unit) {
        if (count > 0) {
            text.append(text.isEmpty() ? "" : " ").append(count).append(' ').append(unit);
        }
    }
}
