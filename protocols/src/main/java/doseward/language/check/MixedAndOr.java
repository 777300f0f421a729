package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;

/** Both {@code and} and {@code or} in one line, which two readers read in two ways. */
public final class MixedAndOr {
    private MixedAndOr() {}

    public static Diagnostic found(Phrase condition) {
        return Diagnostic.error(MixedAndOr.class, condition.span(),
            "With `and` and `or` in one line, two readers read two things:",
            "Put the parts under `any of:` and `all of:`, one a line.",
            "\"and\" and \"or\" in one line; use \"any of\" and \"all of\"");
    }
}
