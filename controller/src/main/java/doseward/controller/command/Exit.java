package doseward.controller.command;

/** What a command's end says to the shell. */
final class Exit {
    /** Done, and nothing was wrong. */
    static final int DONE = 0;

    /** What was looked at is not sound. */
    static final int REFUSED = 1;

    /** The command line was not understood; picocli says so itself. */
    static final int USAGE = 2;

    /** A file, a disk or a line did not do what was asked of it. */
    static final int TROUBLE = 3;

    private Exit() {}
}
