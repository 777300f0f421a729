package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;

/** A point with nothing before it, which makes a tenfold or more of it when the point is missed. */
public final class NakedPoint {
    private NakedPoint() {}

    public static Diagnostic found(Phrase number, String whole) {
        String wrong = number.text().substring(1);
        return Diagnostic.error(NakedPoint.class, number.span(),
            "`" + number + "` is read as " + wrong + " when the point is missed:",
            "Write `" + whole.replace(number.text(), "0" + number) + "`.",
            "\"" + number + "\" is read as " + wrong + " when the point is missed; write \"0" + number
                + "\"");
    }
}
