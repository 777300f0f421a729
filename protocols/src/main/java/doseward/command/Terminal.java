package doseward.command;

/** Whether a person is looking at a terminal, and whether it may be painted. */
public final class Terminal {
    private Terminal() {}

    /** Whether what is printed goes to a screen, and not to a file or another program. */
    public static boolean isWatched() {
        return System.console() != null && System.console().isTerminal();
    }

    /** Whether colours and moving lines are welcome there. */
    public static boolean mayBePainted() {
        return isWatched() && System.getenv("NO_COLOR") == null;
    }
}
