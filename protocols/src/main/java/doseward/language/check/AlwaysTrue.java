package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.ConditionDraft;
import doseward.language.draft.ProtocolDraft;
import java.util.List;
import java.util.stream.Stream;

/** A rule that every reading which is accepted meets, so that no dose could be given. */
final class AlwaysTrue implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return Rules.beginnings(draft).flatMap(when -> of(when, draft)).toList();
    }

    private static Stream<Diagnostic> of(ConditionDraft when, ProtocolDraft draft) {
        return Plain.of(when).stream().flatMap(plain -> Plausible.of(plain, draft.signs())
            .filter(plausible -> Allowed.of(plain).and(plausible.between()).equals(plausible.between()))
            .stream().map(plausible -> found(when, plain, plausible)));
    }

    private static Diagnostic found(ConditionDraft when, Plain compared, Plausible plausible) {
        return Diagnostic.error(AlwaysTrue.class, when.span(),
            "Every reading of " + compared.sign() + " that is accepted, " + plausible.range()
                + ", meets this, so no dose could ever be given:",
            "Is a digit missing, or was the comparison turned round?",
            "every reading that is accepted meets this, so no dose could be given");
    }
}
