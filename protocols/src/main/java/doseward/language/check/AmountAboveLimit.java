package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.At;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.Dosage;
import doseward.protocol.DoseAmount;
import doseward.protocol.DoseAmount.Basis;
import doseward.protocol.Limits.OfAmount;
import doseward.protocol.Limits.OneDose;
import doseward.protocol.Limits.Severity;
import doseward.protocol.Size;
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
        Stream<Diagnostic> own = draft.scopesOf(order).stream()
            .flatMap(scope -> Stream.of(Severity.HARD, Severity.SOFT).flatMap(severity ->
                scope.limits().amounts().stream().filter(limit -> limit.value().severity() == severity)))
            .filter(limit -> limit.value().reach() instanceof OneDose)
            .filter(limit -> limit.value().severity() == Severity.HARD
                || !isHigherLevel(order, worked, limit))
            .flatMap(limit -> above(worked, limit).stream());
        return Stream.concat(own, drugs(worked).stream());
    }

    /** A soft limit between two levels is there to have somebody look again at the higher ones. */
    private static boolean isHigherLevel(OrderDraft order, Worked worked, At<OfAmount> limit) {
        DoseAmount most = limit.value().most();
        return order.when().items().stream().flatMap(item -> item.dosage().stream())
            .filter(dosage -> dosage.dosage() instanceof Dosage.Levels
                && dosage.amounts().contains(worked.said()))
            .flatMap(dosage -> dosage.amounts().stream()).map(At::value)
            .anyMatch(lower -> lower.basis() == most.basis() && lower.amount().isLike(most.amount())
                && !lower.amount().isAbove(most.amount()));
    }

    private static Optional<Diagnostic> above(Worked worked, At<OfAmount> limit) {
        boolean isHard = limit.value().severity() == Severity.HARD;
        return error(worked, limit, limit.value().severity().words())
            .map(found -> isHard || isAboveForAll(worked, limit.value().most()) ? found : found.asWarning());
    }

    private static boolean isAboveForAll(Worked worked, DoseAmount most) {
        return worked.patients().corners().stream()
            .allMatch(size -> worked.amount(size).isAbove(most.forPatientOf(size)));
    }

    private static Optional<Diagnostic> error(Worked worked, At<OfAmount> limit, String kind) {
        return from(worked, limit.value().most())
            .map(who -> Diagnostic.error(AmountAboveLimit.class, worked.said().span(),
                    who + " would be stopped by the " + kind + " limit:",
                    "Was the amount or the limit meant to be another?",
                    "above the " + kind + " limit on line " + limit.span().line())
                .beside("the amount", limit.span(), "the " + kind + " limit"));
    }

    private static Optional<Diagnostic> drugs(Worked worked) {
        return worked.drug().stream()
            .flatMap(drug -> drug.hardLimits().perDose(Severity.HARD).stream())
            .flatMap(limit -> from(worked, limit).map(who -> Diagnostic.error(AmountAboveLimit.class,
                worked.said().span(),
                who + " would be above " + words(limit) + ", which the file of "
                    + worked.drug().orElseThrow().name() + " allows at most:",
                "Lower the amount, add `cap`, or end the weight earlier.",
                "above the hard limit of " + words(limit) + " in the drug file")).stream())
            .findFirst();
    }

    private static String words(DoseAmount limit) {
        return limit.basis() == Basis.FLAT ? limit.amount().toString() : limit.toString();
    }

    /** Whose doses are too large: everyone's, those from some size on, or those of some patient. */
    private static Optional<String> from(Worked worked, DoseAmount limit) {
        boolean comparable = limit.amount().isLike(worked.said().value().amount())
            && (limit.basis() != Basis.PER_M2 || worked.patients().haveSurface());
        if (!comparable) {
            return Optional.empty();
        }
        Predicate<Size> tooLarge = size -> worked.amount(size).isAbove(limit.forPatientOf(size));
        List<Size> corners = worked.patients().corners();
        if (corners.stream().allMatch(tooLarge)) {
            return Optional.of("Every dose");
        }
        if (limit.basis() == Basis.FLAT && tooLarge.test(worked.patients().largest())) {
            return Optional.of("From " + worked.words(worked.patients().first(tooLarge))
                + " on, every dose");
        }
        return corners.stream().filter(tooLarge).findFirst().map(size -> "A dose for " + size);
    }
}
