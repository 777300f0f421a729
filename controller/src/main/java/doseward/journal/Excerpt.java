package doseward.journal;

import java.nio.charset.StandardCharsets;

/** The beginning of a line, short enough for a message, with nothing in it that a terminal would obey. */
final class Excerpt {
    private static final int LONGEST = 60;

    private Excerpt() {}

    static String of(byte[] line) {
        String start = new String(line, 0, Math.min(line.length, LONGEST), StandardCharsets.UTF_8);
        return start.replaceAll("\\p{Cntrl}", "?") + (line.length > LONGEST ? "…" : "");
    }
}
