package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Span;

/** A table of bags with a gap, an overlap or no end, so that some amount has no bag or two. */
public final class BandsUneven {
    private BandsUneven() {}

    public static Diagnostic found(Span row) {
        return Diagnostic.error(BandsUneven.class, row,
            "Every amount must have one bag, and this row breaks the table:",
            "Write rows with `up-to`, from small to large, and a last one with `above` that begins where the "
                + "row before it ends.",
            "every amount must have one bag; this row breaks the table");
    }
}
