package doseward.language.command;

import doseward.diagnostic.Findings;
import doseward.diagnostic.LongForm;
import java.io.PrintWriter;

/** Tells people on the screen for errors what was found in a file that a command was to work with. */
final class Refused {
    private Refused() {}

    /** What keeps the file from being used, and what that means; the exit code is that of the file. */
    static int told(PrintWriter err, Findings findings, String meaning) {
        err.print(LongForm.of(findings, meaning, CheckCommand.paint()));
        err.flush();
        return CheckCommand.exit(findings);
    }

    /** What there is to look at in a file that is used all the same. */
    static void warned(PrintWriter err, Findings findings) {
        err.print(LongForm.of(findings, "", CheckCommand.paint()));
        err.flush();
    }
}
