package doseward.plan;

import java.time.Duration;

/** Times for people: {@code 15 min}, {@code 15 min 1 s}, {@code 8 h}; part of a second counts as one. */
final class Spans {
    private Spans() {}

    static String text(Duration time) {
        long seconds = Math.ceilDiv(time.toMillis(), 1000L);
        StringBuilder text = new StringBuilder();
        append(text, seconds / 3600, "h");
        append(text, seconds / 60 % 60, "min");
        append(text, seconds % 60, "s");
        return text.isEmpty() ? "0 s" : text.toString();
    }

    private static void append(StringBuilder text, long count, String unit) {
        if (count > 0) {
            text.append(text.isEmpty() ? "" : " ").append(count).append(' ').append(unit);
        }
    }
}
