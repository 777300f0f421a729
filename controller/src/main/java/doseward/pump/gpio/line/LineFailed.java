package doseward.pump.gpio.line;

/** A line could not be had, set or read; its message is a sentence that names it, and says what to do. */
public final class LineFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    public LineFailed(String sentence) {
        super(sentence);
    }

    public LineFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
