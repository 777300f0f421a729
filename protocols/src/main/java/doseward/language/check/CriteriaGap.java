package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.check.Criterias.One;
import doseward.language.draft.ProtocolDraft;
import java.util.List;
import java.util.stream.Stream;

/** Values between two tables of criteria that are in neither. */
final class CriteriaGap implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return Criterias.pairs(draft, CriteriaGap::between);
    }

    private static Stream<Diagnostic> between(One one, One other) {
        if (one.fact().allowed() instanceof Allowed.Between(long low, long high)
                && other.fact().allowed() instanceof Allowed.Between(long low2, long high2)) {
            boolean above = high < Long.MAX_VALUE && low2 > high && low2 - 1 > high && isTop(other, high2);
            boolean below = low > Long.MIN_VALUE && high2 < low && low - 1 > high2 && isBottom(other, low2);
            return above || below ? Stream.of(found(one, other)) : Stream.empty();
        }
        return Stream.empty();
    }

    /** Only beside the last of a row is a gap a slip; between others there may be a third criterion. */
    private static boolean isTop(One one, long high) {
        return one.fact().possible() instanceof Allowed.Between(_, long most) && high >= most;
    }

    private static boolean isBottom(One one, long low) {
        return one.fact().possible() instanceof Allowed.Between(long least, _) && low <= least;
    }

    private static Diagnostic found(One one, One other) {
        return Diagnostic.error(CriteriaGap.class, one.when().span(),
                "Between this criterion and that on line " + other.when().span().line()
                    + " are values that are in neither table:",
                "Let the one begin where the other ends, as in `from 2.5 mg/dL to below 3 mg/dL` and "
                    + "`at least 3 mg/dL`.",
                "between this and line " + other.when().span().line() + " are values in neither table")
            .beside("ends here", other.when().span(), "begins here").asWarning();
    }
}
