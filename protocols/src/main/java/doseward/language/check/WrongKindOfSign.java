package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;

/** Something asked of a sign that its kind can't answer. */
public final class WrongKindOfSign {
    private WrongKindOfSign() {}

    /** The example shows what may be asked of it. */
    public static Diagnostic found(Phrase words, String says, String example) {
        String brief = says.replace('`', '"');
        return Diagnostic.error(WrongKindOfSign.class, words.span(),
            says + ":",
            example.isEmpty() ? "" : "Write it like this: `" + example + "`.",
            brief.startsWith("\"") ? brief : Character.toLowerCase(brief.charAt(0)) + brief.substring(1));
    }
}
