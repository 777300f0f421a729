package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.At;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.language.draft.Scope.ChangeDraft;
import doseward.protocol.ChangeRule;
import doseward.protocol.DoseAmount;
import java.util.List;
import java.util.Optional;

/** A change whose floor is above what it may come to, so that it would raise the dose. */
final class FloorAboveResult implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().flatMap(order -> draft.scopesOf(order).stream()
            .flatMap(scope -> scope.changes().stream()).flatMap(changes -> changes.rules().stream())
            .flatMap(rule -> of(rule, order).stream())).distinct().toList();
    }

    private static Optional<Diagnostic> of(ChangeDraft rule, OrderDraft order) {
        return rule.notBelow().flatMap(floor -> rule.to().flatMap(to -> switch (to.value()) {
            case ChangeRule.AnAmount(var amount) -> isAbove(floor.value(), amount)
                ? Optional.of(found(floor, to, "what the amount becomes")) : Optional.empty();
            case ChangeRule.Percent _, ChangeRule.NextLevel _ -> order.amounts().stream()
                .max(FloorAboveResult::byAmount).filter(_ -> isAboveAll(floor, order))
                .map(most -> found(floor, most, "the full amount"));
        }));
    }

    private static int byAmount(At<DoseAmount> one, At<DoseAmount> other) {
        return isAbove(one.value(), other.value()) ? 1 : isAbove(other.value(), one.value()) ? -1 : 0;
    }

    private static boolean isAboveAll(At<DoseAmount> floor, OrderDraft order) {
        return order.amounts().stream().allMatch(amount -> isAbove(floor.value(), amount.value()));
    }

    /** Amounts that are counted for different things are not compared. */
    private static boolean isAbove(DoseAmount one, DoseAmount other) {
        return one.basis() == other.basis() && one.amount().isLike(other.amount())
            && one.amount().isAbove(other.amount());
    }

    private static Diagnostic found(At<DoseAmount> floor, At<?> result, String what) {
        return Diagnostic.error(FloorAboveResult.class, floor.span(),
                "The floor is above " + what + ", so this change would raise the dose:",
                "Was the floor or the amount meant to be another?",
                "the floor is above " + what + " (line " + result.span().line() + ")")
            .beside("the floor", result.span(), what);
    }
}
