package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;

/** A nought after the point, which makes a tenfold of it when the point is missed. */
public final class TrailingZero {
    private TrailingZero() {}

    public static Diagnostic found(Phrase number, String whole) {
        String wrong = number.text().replace(".", "").replace(",", "");
        String right = number.text().replaceFirst("\\.?0+$", "");
        return Diagnostic.error(TrailingZero.class, number.span(),
            "`" + number + "` is read as " + wrong + " when the point is missed:",
            "Write `" + whole.replace(number.text(), right) + "`.",
            "\"" + number + "\" is read as " + wrong + " when the point is missed; write \"" + right + "\"");
    }
}
