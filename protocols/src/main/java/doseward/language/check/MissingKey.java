package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Span;

/** Something that must be said, for nothing is assumed. */
public final class MissingKey {
    private MissingKey() {}

    public static Diagnostic found(Span at, String section, String key, String says, String example) {
        return Diagnostic.error(MissingKey.class, at,
            Section.named(section, "`") + " does not say " + says + ":",
            "Add `" + key + "`" + (example.isEmpty() ? "." : ", for example:\n\n    " + key + ": " + example),
            Section.named(section, "\"") + " needs the key \"" + key + "\"");
    }
}
