package doseward.command;

/** What a command's exit code says to the script that called it. */
public final class Exit {
    /** What was asked for is done. */
    public static final int DONE = 0;
    /** The file, the order or the patient was refused; the reason is on the screen. */
    public static final int REFUSED = 1;
    /** The command was called wrongly. */
    public static final int USAGE = 2;
    /** Trouble in the world: a file that can't be read, no broker, a full disk. Trying again may help. */
    public static final int WORLD = 3;
    /** A bug of ours; nothing was done. */
    public static final int BUG = 4;
    /** Sent, and no answer yet: it may be done or not; asked again under its key, it is not done twice. */
    public static final int UNANSWERED = 5;

    private Exit() {}
}
