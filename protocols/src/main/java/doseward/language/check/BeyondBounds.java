package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;
import doseward.quantity.Numbers;

/** A value far larger than anything this version plans. */
public final class BeyondBounds {
    private BeyondBounds() {}

    public static Diagnostic found(Phrase words, String most) {
        return Diagnostic.error(BeyondBounds.class, words.span(),
            "This is larger than anything that is planned here:",
            "The most is " + most + ". Is there a nought too many?",
            "\"" + Short.of(words.text()) + "\" is larger than " + most);
    }

    public static Diagnostic found(String key, Phrase words, int lowest, int highest) {
        return found(key, words, Numbers.grouped(lowest) + " to " + Numbers.grouped(highest));
    }

    /** A value outside a range, in words. */
    public static Diagnostic found(String key, Phrase words, String range) {
        return Diagnostic.error(BeyondBounds.class, words.span(),
            "`" + key + "` can't be " + Short.of(words.text()) + ":",
            "It is from " + range + ".",
            "\"" + key + "\" is from " + range + ", not " + Short.of(words.text()));
    }
}
