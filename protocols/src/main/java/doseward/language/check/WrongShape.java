package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Span;

/** A list, a mapping or words where another of them belongs. */
public final class WrongShape {
    private WrongShape() {}

    public static Diagnostic found(Span at, String key, String wanted, String is) {
        return Diagnostic.error(WrongShape.class, at,
            "`" + key + "` takes " + wanted + ", and this is " + is + ":",
            "Look at a shipped file for its form.",
            "\"" + key + "\" takes " + wanted + ", not " + is);
    }
}
