package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;

/** A key that only a pump's order has, in an order that a nurse gives. */
public final class PumpOnly {
    private PumpOnly() {}

    public static Diagnostic found(Phrase key) {
        return Diagnostic.error(PumpOnly.class, key.span(),
            "`" + key + "` belongs to an order that a pump gives, and a nurse gives this one:",
            "Take it out, or write `given-by: pump`.",
            "\"" + key + "\" belongs to a pump's order, and a nurse gives this one");
    }
}
