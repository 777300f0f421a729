package doseward.journal;

/** The journal could not take, or could not give back, what it was asked for; its message is a sentence for people. */
public final class JournalFailed extends Exception {
    private static final long serialVersionUID = 1;

    public JournalFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    public JournalFailed(String sentence) {
        super(sentence);
    }
}
