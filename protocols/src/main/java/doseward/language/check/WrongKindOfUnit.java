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

    public static Diagnostic ofDrug(Phrase unit, String wanted) {
        return Diagnostic.error(WrongKindOfUnit.class, unit.span(),
            "The drug is counted in " + wanted + ", and `" + unit + "` measures something else:",
            "Write " + wanted + "; no file converts for you.",
            "the drug is counted in " + wanted + ", not in \"" + unit + "\"");
    }
}
