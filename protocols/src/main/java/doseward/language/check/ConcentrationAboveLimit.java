package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.At;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.Limits.OfConcentration;
import doseward.protocol.Size;
import doseward.quantity.Amount;
import doseward.quantity.Volume;
import java.util.List;
import java.util.Optional;

/** A bag that for some patient is stronger than a limit on the concentration allows. */
final class ConcentrationAboveLimit implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().flatMap(order -> Worked.of(draft, order).stream()
            .flatMap(worked -> draft.scopesOf(order).stream()
                .flatMap(scope -> scope.limits().concentrations().stream())
                .flatMap(limit -> of(worked, limit).stream()))).distinct().toList();
    }

    private static Optional<Diagnostic> of(Worked worked, At<OfConcentration> limit) {
        return worked.turningPoints().stream().filter(size -> isStrong(worked, size, limit.value()))
            .findFirst().map(size -> found(worked, size, limit));
    }

    private static boolean isStrong(Worked worked, Size size, OfConcentration limit) {
        Amount amount = worked.amount(size);
        return amount.isLike(limit.most().inOneMillilitre()) && worked.whole(size)
            .filter(whole -> !whole.isZero() && limit.most().isExceededBy(amount, whole)).isPresent();
    }

    private static Diagnostic found(Worked worked, Size size, At<OfConcentration> limit) {
        Volume whole = worked.whole(size).orElseThrow();
        String kind = limit.value().severity().words();
        String mixture = worked.amount(size) + " in " + whole;
        return Diagnostic.error(ConcentrationAboveLimit.class, worked.said().span(),
                "At " + worked.words(size) + " the bag holds " + mixture + ", and the " + kind
                    + " limit on the concentration would stop it:",
                "Take a larger bag, or look at the limit again.",
                "at " + worked.words(size) + " " + mixture + " is above the " + kind + " limit on line "
                    + limit.span().line())
            .beside("so much", limit.span(), "the " + kind + " limit");
    }
}
