package doseward.journal;

/** The journal could not take, or give back, what it was asked for; its message is a sentence for people. */
public final class JournalFailed extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean broken;

    public JournalFailed(String sentence, Throwable cause) {
        this(sentence, cause, false);
    }

    public JournalFailed(String sentence) {
        this(sentence, false);
    }

    private JournalFailed(String sentence, Throwable cause, boolean broken) {
        super(sentence, cause);
        this.broken = broken;
    }

    private JournalFailed(String sentence, boolean broken) {
        super(sentence);
        this.broken = broken;
    }

    /** It was read, and it is not what was written. */
    static JournalFailed broken(String sentence) {
        return new JournalFailed(sentence, true);
    }

    /** It was read, and it is not what was written. */
    static JournalFailed broken(String sentence, Throwable cause) {
        return new JournalFailed(sentence, cause, true);
    }

    /** Whether what is stored is not what was written; else it could not be reached, or take more. */
    public boolean isBroken() {
        return broken;
    }
}
