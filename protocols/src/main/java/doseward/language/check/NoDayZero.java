package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;

/** Days before day 1, where days begin at 1. */
public final class NoDayZero {
    private NoDayZero() {}

    /** Where days begin at 1, or at 0 if the file says so. */
    public static Diagnostic found(Phrase days, int lowest, int first, int last) {
        String from = Integer.toString(lowest);
        String meant = lowest == 1 && first == 0 && last > 0 ? "Did you mean `1 to " + (last + 1) + "`?"
            : "Count from " + from + ", as in `" + from + " to " + (lowest + 4) + "`; or name the order "
                + "whose day is day 0 as `day-0` under `course`.";
        return Diagnostic.error(NoDayZero.class, days.span(),
            "Days begin at " + from + "; day " + from + " is the day the cycle begins:",
            meant,
            "days begin at " + from);
    }
}
