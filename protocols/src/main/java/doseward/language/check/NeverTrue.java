package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.ClauseDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.Condition;
import java.util.List;
import java.util.stream.Stream;

/** A comparison that no reading which is accepted can meet. */
final class NeverTrue implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return Rules.conditions(draft).flatMap(condition -> condition.clauses().stream())
            .flatMap(clause -> of(clause, draft)).toList();
    }

    private static Stream<Diagnostic> of(ClauseDraft clause, ProtocolDraft draft) {
        return Plain.of(clause.value()).stream().flatMap(plain -> Plausible.of(plain, draft.signs())
            .filter(plausible -> Allowed.of(plain).and(plausible.between()).isNothing()).stream()
            .map(plausible -> found(clause, plain, plausible)));
    }

    private static Diagnostic found(ClauseDraft clause, Plain compared, Plausible plausible) {
        return Diagnostic.error(NeverTrue.class, clause.span(),
            "A reading of " + compared.sign() + " outside " + plausible.range()
                + " is refused, so this can't come true:",
            "Is a point missing, or a nought too many?",
            "can't come true: readings outside " + plausible.range() + " are refused");
    }
}
