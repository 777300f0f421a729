package doseward.diagnostic;

/** A place shown to the author, with a word on it where two places disagree; the word may be empty. */
public record Mark(Span span, String label) {
    public static Mark at(Span span) {
        return new Mark(span, "");
    }
}
