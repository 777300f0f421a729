package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;

/** Nothing where something must be. */
public final class ZeroValue {
    private ZeroValue() {}

    public static Diagnostic found(String key, Phrase words) {
        return Diagnostic.error(ZeroValue.class, words.span(),
            "`" + key + "` must be above zero:",
            "Is a digit missing?",
            "\"" + key + "\" must be above zero");
    }
}
