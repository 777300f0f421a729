package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;

/** Days before day 1, where days begin at 1. */
public final class NoDayZero {
    private NoDayZero() {}

    public static Diagnostic found(Phrase days, int first, int last) {
        String meant = first == 0 && last > 0 ? "Did you mean `1 to " + (last + 1) + "`?"
            : "Count from 1, as in `1 to 5`.";
        return Diagnostic.error(NoDayZero.class, days.span(),
            "Days begin at 1; day 1 is the day the cycle begins:",
            meant,
            "days begin at 1");
    }
}
