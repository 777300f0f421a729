package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.At;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.quantity.Amount;
import java.util.List;
import java.util.stream.Stream;

/** A rounding step that may take more than a twentieth of a dose away. */
final class RoundsTooMuch implements Check {
    private static final int SHARE = 20;

    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().flatMap(order -> order.what().roundedTo().stream()
            .flatMap(step -> of(draft, order, step))).distinct().toList();
    }

    private static Stream<Diagnostic> of(ProtocolDraft draft, OrderDraft order, At<Amount> step) {
        return Dosing.of(draft, order).stream().flatMap(dosing -> order.amounts().stream()
            .map(amount -> amount.value().forPatientOf(dosing.patients().smallest()))
            .filter(amount -> !amount.isAbove(step.value().times(SHARE)) && !step.value().isAbove(amount))
            .limit(1)
            .map(amount -> Diagnostic.error(RoundsTooMuch.class, step.span(),
                "Rounding may take more than a twentieth of the smallest dose, " + amount + ", away:",
                "Is a nought too many? Round to a smaller step.",
                "rounding may take more than a twentieth of " + amount + " away").asWarning()));
    }
}
