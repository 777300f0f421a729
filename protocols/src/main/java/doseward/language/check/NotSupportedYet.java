package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;

/**
 * Part of the language that this version can't do; refused, for passing over it would change the treatment.
 */
public final class NotSupportedYet {
    private NotSupportedYet() {}

    public static Diagnostic key(Phrase key, String instead) {
        return Diagnostic.error(NotSupportedYet.class, key.span(),
            "`" + key + "` is part of the language, and this version can't do it yet:",
            instead.isEmpty() ? "Take it out, or keep this file for a later version." : instead,
            "\"" + key + "\" is part of the language, but not of this version");
    }

    public static Diagnostic words(Phrase words, String what, String instead) {
        return Diagnostic.error(NotSupportedYet.class, words.span(),
            "`" + Short.of(words.text()) + "`: " + what
                + " is part of the language, and this version can't do it yet:",
            instead,
            what + " is part of the language, but not of this version");
    }
}
