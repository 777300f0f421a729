package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;

/** Two presentations of a drug that cover the same infusions, so that nobody can say which rules hold. */
public final class PresentationsOverlap {
    private PresentationsOverlap() {}

    public static Diagnostic found(Phrase presentation, String other) {
        return Diagnostic.error(PresentationsOverlap.class, presentation.span(),
            "`" + presentation + "` and `" + other + "` cover the same infusions, so nobody can say which "
                + "of them holds:",
            "Let `over` of one begin after that of the other ends.",
            "\"" + presentation + "\" and \"" + other + "\" cover the same infusions");
    }
}
