package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;

/** A number without what it counts. */
public final class MissingUnit {
    private MissingUnit() {}

    public static Diagnostic found(String key, Phrase words, String noun, String unit, String help) {
        String meant = words + " " + unit;
        return Diagnostic.error(MissingUnit.class, words.span(),
            "`" + key + "` is " + noun + ", and `" + words + "` does not say of what:",
            "Did you mean `" + meant + "`?" + (help.isEmpty() ? "" : " " + help),
            "\"" + key + "\" is " + noun + " and needs a unit; did you mean \"" + meant + "\"?");
    }
}
