package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;

/** A key with nothing after it. */
public final class EmptyValue {
    private EmptyValue() {}

    public static Diagnostic found(Phrase key) {
        return Diagnostic.error(EmptyValue.class, key.span(),
            "Nothing stands after `" + Short.of(key.text()) + "`:",
            "Write its value, or take the key out.",
            "nothing stands after \"" + Short.of(key.text()) + "\"");
    }
}
