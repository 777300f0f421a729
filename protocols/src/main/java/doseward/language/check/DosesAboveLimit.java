package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.At;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.Limits.AnyWindow;
import doseward.protocol.Limits.OfDoses;
import doseward.protocol.Limits.OneCourse;
import doseward.protocol.Limits.Reach;
import doseward.protocol.Limits.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** More doses than a limit on their number lets through. */
final class DosesAboveLimit implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return Scoped.of(draft, limits -> limits.doses()).flatMap(scoped -> of(draft, scoped).stream())
            .distinct().toList();
    }

    private static Optional<Diagnostic> of(ProtocolDraft draft, Scoped<OfDoses> scoped) {
        Reach reach = scoped.limit().value().reach();
        if (reach instanceof OneCourse && draft.course().personDecides()) {
            return Optional.empty();
        }
        List<Long> counts = scoped.unconditional().stream().flatMap(order -> Sums.of(draft, order).stream())
            .map(sums -> sums.doses(reach, Duration.ZERO)).toList();
        long doses = reach instanceof AnyWindow ? counts.stream().max(Long::compare).orElse(0L)
            : Dosing.sum(counts.stream());
        return doses > scoped.limit().value().most()
            ? Optional.of(found(scoped.limit(), scoped.orders().getFirst(), doses)) : Optional.empty();
    }

    private static Diagnostic found(At<OfDoses> limit, OrderDraft order, long doses) {
        String says = "There are " + doses + " doses " + limit.value().reach().words() + ", and this "
            + limit.value().severity().words() + " limit lets " + limit.value().most() + " through";
        Diagnostic error = Diagnostic.error(DosesAboveLimit.class, limit.span(), says + ":",
                "Is a digit of the limit wrong, or are there too many doses?",
                Told.lower(says))
            .beside("the limit", order.name().span(), "what is ordered");
        return limit.value().severity() == Severity.HARD ? error : error.asWarning();
    }
}
