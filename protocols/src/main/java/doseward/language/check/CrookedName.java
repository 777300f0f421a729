package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;

/** A name that could be taken for something else. */
public final class CrookedName {
    private CrookedName() {}

    public static Diagnostic found(Phrase name, String rule) {
        return Diagnostic.error(CrookedName.class, name.span(),
            "`" + Short.of(name.text()) + "` can't be a name here:",
            rule,
            "\"" + Short.of(name.text()) + "\" can't be a name here");
    }
}
