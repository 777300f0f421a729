package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.At;
import doseward.language.draft.LimitsDraft;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.DoseAmount;
import doseward.protocol.Limits.Severity;
import doseward.protocol.Size;
import doseward.quantity.Amount;
import doseward.quantity.Weight;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** An order whose doses a limit would stop, for some patient or for all. */
final class AmountAboveLimit implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().flatMap(order -> Worked.of(draft, order).stream()
            .flatMap(worked -> of(draft, order, worked))).toList();
    }

    private static Stream<Diagnostic> of(ProtocolDraft draft, OrderDraft order, Worked worked) {
        At<DoseAmount> amount = order.what().amount().orElseThrow();
        Stream<LimitsDraft> limits = draft.scopesOf(order).stream().map(scope -> scope.limits());
        Stream<Diagnostic> own = limits.flatMap(one -> Stream.concat(
            one.hardAmount().flatMap(limit -> above(amount, worked, limit, "hard")).stream(),
            one.softAmount().flatMap(limit -> above(amount, worked, limit, "soft")).stream()));
        return Stream.concat(own, drugs(amount, worked).stream());
    }

    private static Optional<Diagnostic> above(
            At<DoseAmount> amount, Worked worked, At<DoseAmount> limit, String kind) {
        return from(worked, weight -> worked.amount(weight)
                .isAbove(limit.value().forPatientOf(new Size(weight, Optional.empty()))))
            .map(who -> Diagnostic.error(AmountAboveLimit.class, amount.span(),
                    who + " would be stopped by the " + kind + " limit:",
                    "Was the amount or the limit meant to be another?",
                    "above the " + kind + " limit on line " + limit.span().line())
                .beside("the amount", limit.span(), "the " + kind + " limit"));
    }

    private static Optional<Diagnostic> drugs(At<DoseAmount> amount, Worked worked) {
        return from(worked, weight -> worked.amount(weight).isAbove(hardLimit(worked)))
            .map(who -> Diagnostic.error(AmountAboveLimit.class, amount.span(),
                who + " would be above " + hardLimit(worked) + ", which the file of " + worked.drug()
                    .name()
                    + " allows at most:",
                "Lower the amount, add `cap`, or end the weight earlier.",
                "above the hard limit of " + hardLimit(worked) + " in the drug file"));
    }

    /** Whose doses are too large: everyone's, or those from some weight on. */
    private static Optional<String> from(Worked worked, Predicate<Weight> tooLarge) {
        if (!tooLarge.test(worked.range().heaviest())) {
            return tooLarge.test(worked.range().lightest())
                ? Optional.of("A dose for " + worked.range().lightest()) : Optional.empty();
        }
        return Optional.of(tooLarge.test(worked.range().lightest()) ? "Every dose"
            : "From " + worked.first(tooLarge) + " on, every dose");
    }

    private static Amount hardLimit(Worked worked) {
        return worked.drug().hardLimits().perDose(Severity.HARD).getFirst().amount();
    }
}
