package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.ProtocolDraft;
import java.util.List;
import java.util.stream.Stream;

/** An amount so far from all that is usual that a digit or a point must have slipped. */
final class Tenfold implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return Usually.of(draft).filter(amount -> amount.meantOtherwise().isEmpty()
                && MistakenUnit.meant(amount).isEmpty())
            .flatMap(amount -> amount.isAbove(Usually.FAR) ? Stream.of(found(amount, true))
                : amount.isBelow(Usually.FAR) ? Stream.of(found(amount, false)) : Stream.empty())
            .distinct().toList();
    }

    private static Diagnostic found(Usually amount, boolean above) {
        String far = "This is many times " + (above ? "more" : "less") + " than the usual " + amount.usual();
        return Diagnostic.error(Tenfold.class, amount.said().span(), far + ":",
            above ? "Is there a nought too many, or a point missing?"
                : "Is a nought missing, or has a point slipped?",
            "many times " + (above ? "more" : "less") + " than the usual " + amount.usual());
    }
}
