package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Span;
import doseward.language.draft.At;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.language.draft.Scope.ChangeDraft;
import doseward.protocol.ChangeRule;
import doseward.protocol.Limits.OfAmount;
import doseward.protocol.Limits.OfDoses;
import doseward.protocol.Schedule.OnWeekdays;
import doseward.protocol.Size;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A limit so high that all that is ordered never comes near it. */
final class LimitOutOfReach implements Check {
    /** A limit that is less than twice as high may be meant so: another dose, another dose's level. */
    private static final int FAR = 2;
    /** A nurse's dose may be so late. */

    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return Stream.concat(
                groups(Scoped.of(draft, limits -> limits.amounts()))
                    .flatMap(same -> amount(draft, same).stream()),
                groups(Scoped.of(draft, limits -> limits.doses()))
                    .flatMap(same -> doses(draft, same).stream()))
            .toList();
    }

    /** One limit with each product that it concerns: it is out of reach only if it is for all of them. */
    private static <T> Stream<List<Scoped<T>>> groups(Stream<Scoped<T>> scoped) {
        List<Scoped<T>> all = scoped.toList();
        return all.stream().map(Scoped::limit).distinct()
            .map(limit -> all.stream().filter(one -> one.limit().equals(limit)).toList());
    }

    private static Optional<Diagnostic> amount(ProtocolDraft draft, List<Scoped<OfAmount>> same) {
        At<OfAmount> limit = same.getFirst().limit();
        List<Optional<Dosing>> dosings = same.stream().flatMap(scoped -> scoped.orders().stream())
            .map(order -> Dosing.of(draft, order).filter(dosing -> dosing.knows(limit.value().most())
                && canBeToldFor(draft, order))).toList();
        if (dosings.stream().anyMatch(Optional::isEmpty) || dosings.isEmpty()) {
            return Optional.empty();
        }
        List<Size> sizes = dosings.getFirst().orElseThrow().patients().corners();
        List<Optional<Long>> most = sizes.stream().map(size -> most(draft, same, size)).toList();
        boolean far = most.stream().allMatch(Optional::isPresent) && range(sizes.size()).allMatch(index ->
            limit.value().most().forPatientOf(sizes.get(index)).count() / FAR
                >= Math.max(1, most.get(index).orElseThrow()));
        Size largest = sizes.getLast();
        return far ? Optional.of(found(limit.span(), "All that is ordered " + limit.value().reach().words()
            + " comes to " + dosings.getFirst().orElseThrow().words(most.getLast().orElseThrow())
            + " for " + largest)) : Optional.empty();
    }

    private static Stream<Integer> range(int size) {
        return java.util.stream.IntStream.range(0, size).boxed();
    }

    private static Optional<Long> most(ProtocolDraft draft, List<Scoped<OfAmount>> same, Size size) {
        return most(same, scoped -> sum(scoped.orders(), order -> Dosing.of(draft, order).flatMap(dosing ->
            Sums.of(draft, order).map(sums -> sums.most(scoped.limit().value().reach(),
                slot -> dosing.atMost(slot, size), order.when().lateness())))));
    }

    private static Optional<Diagnostic> doses(ProtocolDraft draft, List<Scoped<OfDoses>> same) {
        At<OfDoses> limit = same.getFirst().limit();
        boolean told = same.stream().flatMap(scoped -> scoped.orders().stream())
            .allMatch(order -> canBeToldFor(draft, order));
        return most(same, scoped -> sum(scoped.orders(), order -> Sums.of(draft, order)
                .map(sums -> sums.doses(limit.value().reach(), order.when().lateness()))))
            .filter(most -> told && limit.value().most() / FAR >= Math.max(1, most))
            .map(most -> found(limit.span(), "There are at most " + most + " doses "
                + limit.value().reach().words()));
    }

    private static <T> Optional<Long> most(List<Scoped<T>> same, Function<Scoped<T>, Optional<Long>> each) {
        List<Optional<Long>> all = same.stream().map(each).toList();
        return all.stream().anyMatch(Optional::isEmpty) ? Optional.empty()
            : all.stream().map(Optional::orElseThrow).max(Long::compare);
    }

    private static Optional<Long> sum(List<OrderDraft> orders, Function<OrderDraft, Optional<Long>> each) {
        List<Optional<Long>> all = orders.stream().map(each).toList();
        return all.stream().anyMatch(Optional::isEmpty) ? Optional.empty()
            : Optional.of(Dosing.sum(all.stream().map(Optional::orElseThrow)));
    }

    /** Amounts that a change may raise, and weeks that nobody counted, can't be summed. */
    private static boolean canBeToldFor(ProtocolDraft draft, OrderDraft order) {
        boolean raises = draft.scopesOf(order).stream().flatMap(scope -> scope.changes().stream())
            .flatMap(changes -> changes.rules().stream()).anyMatch(LimitOutOfReach::mayRaise);
        boolean uncounted = order.when().items().stream().flatMap(item -> item.days().stream())
            .anyMatch(days -> days.value() instanceof OnWeekdays on && on.weeks().isEmpty());
        return !raises && !uncounted;
    }

    private static boolean mayRaise(ChangeDraft change) {
        return change.to().map(to -> switch (to.value()) {
            case ChangeRule.AnAmount _ -> true;
            case ChangeRule.Percent(int hundredths) -> hundredths > 100;
            case ChangeRule.NextLevel _ -> false;
        }).orElse(true);
    }

    private static Diagnostic found(Span limit, String says) {
        return Diagnostic.error(LimitOutOfReach.class, limit, says + ", so this limit can never act:",
            "Has a point slipped, or is a nought too many? A limit helps when it is close above what "
                + "is ordered.",
            Told.lower(says) + "; this limit can never act")
            .asWarning();
    }
}
