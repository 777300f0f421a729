package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.ProtocolDraft;
import java.util.List;

/** An amount outside of what is usual of the drug, though not so far that it must be a slip. */
final class UnusualAmount implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return Usually.of(draft).filter(amount -> amount.isUnusual() && amount.meantOtherwise().isEmpty()
                && !amount.isAbove(Usually.FAR) && !amount.isBelow(Usually.FAR))
            .map(amount -> Diagnostic.error(UnusualAmount.class, amount.said().span(),
                "This is outside the usual " + amount.usual() + ":",
                "Is it what your source says? Then add the source to the drug file, and its `usual` grows.",
                "outside the usual " + amount.usual()).asWarning())
            .distinct().toList();
    }
}
