package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Span;
import doseward.language.draft.At;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.DoseAmount;
import doseward.protocol.DoseAmount.Basis;
import doseward.protocol.Size;
import doseward.quantity.Amount;
import java.util.List;
import java.util.Optional;

/** A cap that everybody gets, or nobody. */
final class CapOutOfReach implements Check {
    /** A cap that only just never acts may be meant so, for patients of another version. */
    private static final int FAR = 2;

    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().flatMap(order -> order.what().cap().stream()
            .flatMap(cap -> of(draft, order, cap).stream())).toList();
    }

    private static Optional<Diagnostic> of(ProtocolDraft draft, OrderDraft order, At<Amount> cap) {
        Optional<Dosing> dosing = Dosing.of(draft, order);
        if (dosing.isEmpty()) {
            return Optional.empty();
        }
        Patients patients = dosing.orElseThrow().patients();
        List<DoseAmount> amounts = order.amounts().stream().map(At::value).toList();
        if (amounts.stream().noneMatch(amount -> amount.forPatientOf(patients.largest())
                .isAbove(new Amount(cap.value().count() / FAR, cap.value().kind())))) {
            return Optional.of(found(cap.span(), "Nobody would get so much, so this cap never acts",
                "Is a digit of it wrong, or can it go?"));
        }
        boolean all = amounts.stream().allMatch(amount -> amount.basis() != Basis.FLAT
            && isAbove(amount, patients.smallest(), cap));
        return all ? Optional.of(found(cap.span(), "Everybody would get the cap, whatever they weigh",
            "Is a digit of it wrong? Where all get the same, write it as the `amount`.")) : Optional.empty();
    }

    private static boolean isAbove(DoseAmount amount, Size size, At<Amount> cap) {
        return amount.forPatientOf(size).isAbove(cap.value());
    }

    private static Diagnostic found(Span at, String says, String mend) {
        return Diagnostic.error(CapOutOfReach.class, at, says + ":", mend, Told.lower(says)).asWarning();
    }
}
