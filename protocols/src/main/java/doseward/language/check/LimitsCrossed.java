package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.At;
import doseward.language.draft.LimitsDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.DoseAmount;
import doseward.protocol.Limits.OfAmount;
import doseward.protocol.Limits.OfConcentration;
import doseward.protocol.Limits.OfDoses;
import doseward.protocol.Limits.OfRate;
import doseward.protocol.Limits.Severity;
import doseward.protocol.Pace;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/** A soft limit above its hard limit. */
final class LimitsCrossed implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return Rules.scopes(draft).flatMap(scope -> of(scope.limits())).toList();
    }

    private static Stream<Diagnostic> of(LimitsDraft limits) {
        return Stream.of(
            crossed(limits.amounts(), OfAmount::severity, (soft, hard) ->
                soft.reach().equals(hard.reach()) && isAbove(soft.most(), hard.most())),
            crossed(limits.doses(), OfDoses::severity, (soft, hard) ->
                soft.reach().equals(hard.reach()) && soft.most() > hard.most()),
            crossed(limits.rates(), OfRate::severity, (soft, hard) -> isAbove(soft.most(), hard.most())),
            crossed(limits.concentrations(), OfConcentration::severity, (soft, hard) ->
                isAbove(flat(soft), flat(hard))))
            .flatMap(found -> found);
    }

    private static DoseAmount flat(OfConcentration limit) {
        return new DoseAmount(limit.most().inOneMillilitre(), DoseAmount.Basis.FLAT);
    }

    /** Of two that are counted in the same way; of others nobody can say. */
    private static boolean isAbove(DoseAmount soft, DoseAmount hard) {
        return soft.basis() == hard.basis() && soft.amount().isLike(hard.amount())
            && soft.amount().isAbove(hard.amount());
    }

    private static boolean isAbove(Pace soft, Pace hard) {
        return switch (soft) {
            case Pace.OfVolume(var rate) -> hard instanceof Pace.OfVolume(var most) && rate.isAbove(most);
            case Pace.OfDrug(var amount) -> hard instanceof Pace.OfDrug(var most) && isAbove(amount, most);
        };
    }

    private static <T> Stream<Diagnostic> crossed(List<At<T>> limits, Function<T, Severity> severity,
            BiPredicate<T, T> isAbove) {
        return limits.stream().filter(soft -> severity.apply(soft.value()) == Severity.SOFT)
            .flatMap(soft -> limits.stream().filter(hard -> severity.apply(hard.value()) == Severity.HARD)
                .filter(hard -> isAbove.test(soft.value(), hard.value()))
                .map(hard -> found(soft, hard)));
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
