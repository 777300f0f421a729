package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.PatientDraft;
import doseward.language.draft.ProtocolDraft;
import java.util.List;
import java.util.stream.Stream;

/** A rounding step so large that nothing is left for the smallest patient. */
final class RoundsToNothing implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return Stream.concat(surface(draft.patient()),
            draft.orders().stream().flatMap(order -> of(draft, order))).toList();
    }

    /** The smallest patient must keep some surface to go by. */
    private static Stream<Diagnostic> surface(PatientDraft patient) {
        return Patients.of(patient).stream().filter(patients -> patients.rule().isPresent()
                && patients.heights().isPresent() && !patients.haveSurface())
            .map(patients -> {
                String who = patients.weights().lightest() + " and "
                    + patients.heights().orElseThrow().shortest() + " rounding leaves no body surface";
                return Diagnostic.error(RoundsToNothing.class, patient.surface().orElseThrow().span(),
                    "For " + who + ":", "Round to a smaller step.", "for " + who);
            });
    }

    private static Stream<Diagnostic> of(ProtocolDraft draft, OrderDraft order) {
        return Worked.of(draft, order).stream()
            .filter(worked -> worked.roundedTo().isPresent() && worked.smallest().isZero())
            .map(worked -> found(worked, order));
    }

    private static Diagnostic found(Worked worked, OrderDraft order) {
        String who = worked.words(worked.patients().smallest()) + " rounding leaves no drug";
        return Diagnostic.error(RoundsToNothing.class, order.what().roundedTo().orElseThrow().span(),
                "For " + who + ":", "Round to a smaller step.", "for " + who)
            .beside("the step", worked.said().span(), "the amount");
    }
}
