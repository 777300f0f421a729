package doseward.command;

import java.util.Map;
import java.util.Optional;

/** Whether a person is looking at a terminal, and whether it may be painted. */
public final class Terminal {
    private Terminal() {}

    /** Whether what is printed goes to a screen, and not to a file or another program. */
    public static boolean isWatched() {
        return System.console() != null && System.console().isTerminal();
    }

    /** Whether colours and moving lines are welcome there. */
    public static boolean mayBePainted() {
        return mayBePainted(isWatched(), System.getenv());
    }

    /** A variable that is set to nothing counts as not set, as no-color.org says. */
    static boolean mayBePainted(boolean watched, Map<String, String> environment) {
        return watched && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** Asks a person for something secret, which is not shown as they type; nothing if nobody is there. */
    public static Optional<char[]> secret(String question) {
        return isWatched() ? Optional.ofNullable(System.console().readPassword("%s", question))
            : Optional.empty();
    }
}
