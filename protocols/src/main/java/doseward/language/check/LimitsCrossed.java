package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.At;
import doseward.language.draft.LimitsDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.DoseAmount;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A soft limit above its hard limit. */
final class LimitsCrossed implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return Rules.scopes(draft).flatMap(scope -> of(scope.limits())).toList();
    }

    private static Stream<Diagnostic> of(LimitsDraft limits) {
        Optional<At<DoseAmount>> comparable = limits.hardAmount().filter(hard -> limits.softAmount()
            .filter(soft -> soft.value().basis() == hard.value().basis()).isPresent());
        return Stream.concat(
            crossed(limits.softAmount(), comparable, Comparator.comparing(DoseAmount::amount)),
            crossed(limits.softRate(), limits.hardRate(), Comparator.naturalOrder()));
    }

    private static <T> Stream<Diagnostic> crossed(
            Optional<At<T>> soft, Optional<At<T>> hard, Comparator<T> order) {
        return soft.stream().flatMap(low -> hard.stream()
            .filter(high -> order.compare(low.value(), high.value()) > 0)
            .map(high -> found(low, high)));
    }

    private static Diagnostic found(At<?> soft, At<?> hard) {
        return Diagnostic.error(LimitsCrossed.class, soft.span(),
                "The soft limit is above the hard limit:",
                "A soft limit warns before a hard limit stops, so it must be the lower one. "
                    + "Were the two swapped?",
                "the soft limit is above the hard limit (line " + hard.span().line() + ")")
            .beside("soft", hard.span(), "hard");
    }
}
