package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;
import doseward.quantity.Numbers;

/** A number whose commas, noughts or decimals do not tell how large it is. */
public final class CrookedNumber {
    private CrookedNumber() {}

    public static Diagnostic found(Phrase number) {
        return Diagnostic.error(CrookedNumber.class, number.span(),
            "Commas part a number in threes, and no number begins with a nought or ends with a point:",
            guess(number.text()),
            "\"" + Short.of(number.text()) + "\" is not written as a number is, such as 600,000");
    }

    public static Diagnostic tooFine(Phrase number, int decimals) {
        return Diagnostic.error(CrookedNumber.class, number.span(),
            "This number has more than " + decimals + " decimals, finer than anything here is counted:",
            "Write at most " + decimals + " decimals.",
            "\"" + Short.of(number.text()) + "\" has more than " + decimals + " decimals");
    }

    private static String guess(String text) {
        String digits = text.replaceAll("[^0-9]", "").replaceFirst("^0+(?=.)", "");
        if (text.contains(".") || digits.isEmpty() || digits.length() > 12) {
            return "Write it as in `600,000` or `2.5`.";
        }
        long all = Long.parseLong(digits);
        String more = "`" + Numbers.grouped(Math.multiplyExact(all, 10)) + "`";
        String less = "`" + Numbers.grouped(all / 10) + "`";
        return "Did you mean `" + Numbers.grouped(all) + "`"
            + (text.contains(",") ? ", " + less + " or " + more : "")
            + "?";
    }
}
