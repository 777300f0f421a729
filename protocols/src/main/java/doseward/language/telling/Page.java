package doseward.language.telling;

/** A page of plain text as it grows: headings, paragraphs and points, folded to its width. */
final class Page {
    private static final int WIDTH = 90;
    private static final String POINT = "* ";

    private final StringBuilder text = new StringBuilder();
    private boolean inPoints;

    void title(String words) {
        ruled(words, "=");
    }

    void heading(String words) {
        ruled(words, "-");
    }

    private void ruled(String words, String rule) {
        gap();
        fold(words, "", "");
        text.append(rule.repeat(Math.min(words.length(), WIDTH))).append('\n');
    }

    void paragraph(String sentences) {
        gap();
        fold(sentences, "", "");
    }

    /** Points of one list stand close together. */
    void point(String sentences) {
        if (!inPoints) {
            gap();
        }
        inPoints = true;
        fold(sentences, POINT, " ".repeat(POINT.length()));
    }

    /** A line that is never folded, such as a hash. */
    void line(String words) {
        text.append(words).append('\n');
    }

    void gap() {
        inPoints = false;
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    private void fold(String words, String first, String next) {
        text.append(Folded.of(words, first, next, WIDTH));
    }

    @Override public String toString() {
        return text.toString();
    }
}
