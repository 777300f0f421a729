package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;

/** A unit that measures something else. */
public final class WrongKindOfUnit {
    private WrongKindOfUnit() {}

    public static Diagnostic found(String what, Phrase unit, String wanted) {
        return Diagnostic.error(WrongKindOfUnit.class, unit.span(),
            "`" + what + "` is in " + wanted + ", and `" + Short.of(unit.text())
                + "` measures something else:",
            "Write it in " + wanted + ".",
            "\"" + what + "\" is in " + wanted + ", not in \"" + Short.of(unit.text()) + "\"");
    }

    /** Two signs that are measured in different units. */
    public static Diagnostic ofSigns(Phrase words, String what, String unit, String other) {
        return Diagnostic.error(WrongKindOfUnit.class, words.span(),
            "`" + what + "` is in " + unit + ", and this is in " + other + ":",
            "Compare signs of one unit, or write a value in " + unit + ".",
            "\"" + what + "\" is in " + unit + ", and this is in " + other);
    }

    /** A unit that nobody wrote down a conversion for. */
    public static Diagnostic notConverted(Phrase unit, String what, String wanted) {
        return Diagnostic.error(WrongKindOfUnit.class, unit.span(),
            "`" + Short.of(unit.text()) + "` of `" + what + "` can't be converted into " + wanted
                + " exactly:",
            "Leave it out, and record in " + wanted + ".",
            "\"" + Short.of(unit.text()) + "\" can't be converted into " + wanted + " exactly");
    }

    public static Diagnostic ofDrug(Phrase unit, String wanted) {
        return Diagnostic.error(WrongKindOfUnit.class, unit.span(),
            "The drug is counted in " + wanted + ", and `" + unit + "` measures something else:",
            "Write " + wanted + "; no file converts for you.",
            "the drug is counted in " + wanted + ", not in \"" + unit + "\"");
    }
}
