package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.check.Criterias.One;
import doseward.language.draft.ProtocolDraft;
import java.util.List;
import java.util.stream.Stream;

/** Values that count in two tables of criteria. */
final class CriteriaOverlap implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return Criterias.pairs(draft, CriteriaOverlap::between);
    }

    /** Of a sign of which several choices are true at once, two tables may each count their own. */
    private static Stream<Diagnostic> between(One one, One other) {
        boolean both = !(one.fact().allowed() instanceof Allowed.Together)
            && !one.fact().allowed().and(other.fact().allowed()).isNothing();
        return both ? Stream.of(found(one, other)) : Stream.empty();
    }

    private static Diagnostic found(One one, One other) {
        return Diagnostic.error(CriteriaOverlap.class, one.when().span(),
                "Some values count here and in the other table as well:",
                "Give the milder criterion an end where the graver one begins.",
                "some values count here and on line " + other.when().span().line() + " too")
            .beside("counts here", other.when().span(), "and here").asWarning();
    }
}
