package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;

/** A unit that the drug file refuses, with the reason it gives. */
public final class RefusedUnit {
    private RefusedUnit() {}

    public static Diagnostic found(Phrase unit, String drug, String because) {
        return Diagnostic.error(RefusedUnit.class, unit.span(),
            "The file of " + drug + " refuses " + unit + ":",
            "Its reason: " + because + ".",
            "the file of " + drug + " refuses " + unit + ": " + because);
    }
}
