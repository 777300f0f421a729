package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;

/** Something said in two places or in two ways, so that nobody knows which holds. */
public final class SaidTwice {
    private SaidTwice() {}

    /** What holds for all, said again for one of them, such as {@code this step}. */
    public static Diagnostic forAllAndFor(String one, Phrase key, Phrase before) {
        return Diagnostic.error(SaidTwice.class, key.span(),
                "`" + key + "` is said for the order and again for " + one + ":",
                "Keep one: in the order what all share, here what differs.",
                "\"" + key + "\" is said for the order (line " + before.span().line() + ") and again for "
                    + one)
            .beside("and again here", before.span(), "said here");
    }

    /** Two keys of which only one can hold. */
    public static Diagnostic inTwoWays(Phrase key, Phrase before) {
        return Diagnostic.error(SaidTwice.class, key.span(),
                "`" + before + "` and `" + key + "` say the same thing in two ways, and only one can hold:",
                "Keep one.",
                "\"" + key + "\" can't stand beside \"" + before + "\" (line " + before.span().line() + ")")
            .beside("and again here", before.span(), "said here");
    }
}
