package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.DoseAmount;
import doseward.protocol.DoseAmount.Basis;
import doseward.protocol.Drug.UsualRange;
import java.util.List;

/** An amount whose number would be usual if it were counted otherwise. */
final class WrongBasis implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return Usually.of(draft).flatMap(amount -> amount.meantOtherwise().stream()
            .map(range -> found(amount, range))).distinct().toList();
    }

    private static Diagnostic found(Usually amount, UsualRange range) {
        String meant = new DoseAmount(amount.said().value().amount(), range.basis()).toString();
        return Diagnostic.error(WrongBasis.class, amount.said().span(),
            words(amount.said().value().basis()) + " this is far from usual; "
                + words(range.basis()).toLowerCase(java.util.Locale.ROOT) + " it would be:",
            "Usual by this route: " + Usually.words(range) + ". Did you mean `" + meant + "`?",
            "unusual amount; usual is " + Usually.words(range) + "; did you mean \"" + meant + "\"?");
    }

    private static String words(Basis basis) {
        return switch (basis) {
            case FLAT -> "For every patient the same,";
            case PER_KG -> "Per kg";
            case PER_M2 -> "Per m2";
        };
    }
}
