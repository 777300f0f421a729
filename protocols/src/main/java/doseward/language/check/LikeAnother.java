package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;

/** An order that is like an order which is itself like another, so that its reader must follow a trail. */
public final class LikeAnother {
    private LikeAnother() {}

    public static Diagnostic found(Phrase like, String further) {
        return Diagnostic.error(LikeAnother.class, like.span(),
            "`" + Short.of(like.text()) + "` is itself like another order, and nobody should have to follow "
                + "a trail:",
            "Write `like: " + Short.of(further) + "`, and say here what differs.",
            "\"" + Short.of(like.text()) + "\" is itself like \"" + Short.of(further) + "\"");
    }
}
