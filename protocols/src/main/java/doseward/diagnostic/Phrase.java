package doseward.diagnostic;

/** Words as an author wrote them, and where they stand; parts of it know their own place. */
public record Phrase(String text, Span span) {

    /** Words that stand in no file, such as those typed on a command line. */
    public static Phrase typed(String text) {
        return new Phrase(text, new Span(1, 1, Math.max(1, text.codePointCount(0, text.length()))));
    }

    /** The part between two indexes of the text. */
    public Phrase part(int from, int to) {
        String words = text.substring(from, to);
        int column = span.column() + text.codePointCount(0, from);
        return new Phrase(words, new Span(span.line(), column,
            Math.max(1, words.codePointCount(0, words.length()))));
    }

    public Phrase from(int index) {
        return part(index, text.length());
    }

    /** The whole text with this part of it, which must begin at the index, said otherwise. */
    public String rewritten(int from, int to, String words) {
        return text.substring(0, from) + words + text.substring(to);
    }

    @Override public String toString() {
        return text;
    }
}
