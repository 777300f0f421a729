package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;

/** A range whose first end is above its last. */
public final class RangeCrossed {
    private RangeCrossed() {}

    public static Diagnostic found(Phrase words, String turned) {
        return Diagnostic.error(RangeCrossed.class, words.span(),
            "This range begins above its end:",
            "Did you mean `" + turned + "`?",
            "this range begins above its end; did you mean \"" + turned + "\"?");
    }
}
