package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;

/** A code that another system does not have, or that means something else there. */
public final class WrongCode {
    private WrongCode() {}

    public static Diagnostic found(Phrase code, String says, String mend) {
        return Diagnostic.error(WrongCode.class, code.span(),
            "`" + Short.of(code.text()) + "` " + says + ":",
            mend,
            "\"" + Short.of(code.text()) + "\" " + says);
    }
}
