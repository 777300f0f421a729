package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Span;
import doseward.language.draft.ClauseDraft;
import doseward.language.draft.PatientDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.Condition.AgeIs;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A fact about the patient that doses or conditions go by, and that nobody is asked for. */
final class FactMissing implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return Stream.concat(height(draft).stream(), age(draft).stream()).toList();
    }

    private static Optional<Diagnostic> height(ProtocolDraft draft) {
        PatientDraft patient = draft.patient();
        return patient.surface().filter(_ -> !patient.says().contains("height"))
            .map(surface -> found(surface.span(), "Body surface is worked out from weight and height",
                "height", "140 cm to 210 cm"));
    }

    private static Optional<Diagnostic> age(ProtocolDraft draft) {
        return draft.patient().says().contains("age") ? Optional.empty()
            : draft.conditions().flatMap(condition -> condition.clauses().stream())
                .filter(clause -> clause.value() instanceof AgeIs).map(ClauseDraft::span)
                .findFirst().map(span -> found(span, "This goes by age", "age", "18 years to 75 years"));
    }

    private static Diagnostic found(Span at, String says, String fact, String example) {
        String brief = Character.toLowerCase(says.charAt(0)) + says.substring(1);
        return Diagnostic.error(FactMissing.class, at,
            says + ", and no " + fact + " is asked for:",
            "Add under `patient`, for example:\n\n    " + fact + ": " + example,
            brief + ", and no " + fact + " is asked for");
    }
}
