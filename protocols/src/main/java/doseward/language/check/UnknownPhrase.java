package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;

/** Words that can't be read in their place. */
public final class UnknownPhrase {
    private UnknownPhrase() {}

    /** The whole answer can't be read; the example shows how one is written. */
    public static Diagnostic wanted(String key, Phrase words, String example) {
        return Diagnostic.error(UnknownPhrase.class, words.span(),
            "`" + key + "` can't be read from `" + Short.of(words.text()) + "`:",
            "It is written like this: `" + example + "`.",
            "\"" + key + "\" can't be read from \"" + Short.of(words.text()) + "\"; write it like \""
                + example + "\"");
    }

    /** A word can't be read here, and this is what may have been meant. */
    public static Diagnostic meant(Phrase words, String meant) {
        return Diagnostic.error(UnknownPhrase.class, words.span(),
            "I can't read `" + Short.of(words.text()) + "` here:",
            "Did you mean `" + meant + "`?",
            "can't read \"" + Short.of(words.text()) + "\" here; did you mean \"" + meant + "\"?");
    }

    /** Words that can't stand here, for the reason given. */
    public static Diagnostic because(Phrase words, String says, String mend) {
        String brief = Told.lower(says).replaceAll("[:.]$", "");
        return Diagnostic.error(UnknownPhrase.class, words.span(), says, mend, brief);
    }
}
