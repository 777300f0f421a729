package doseward.plan;

import doseward.protocol.Limits.Severity;

/** What it means that a limit is passed; the end of a sentence. */
final class Severities {
    private Severities() {}

    static String meaning(Severity severity) {
        return severity == Severity.HARD ? ". Nobody may override it."
            : ", and a plan can't override it.";
    }
}
