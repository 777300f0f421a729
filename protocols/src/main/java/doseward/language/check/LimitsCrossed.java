package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.At;
import doseward.language.draft.LimitsDraft;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.language.draft.Scope;
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

/** A soft limit above its hard limit, or a limit that one around it always comes before. */
final class LimitsCrossed implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        Stream<Diagnostic> crossed = Rules.scopes(draft).map(Scope::limits)
            .flatMap(limits -> pairs(limits, limits)).filter(Pair::isCrossed).map(LimitsCrossed::crossed);
        Stream<Diagnostic> idle = draft.orders().stream().map(OrderDraft::scope)
            .flatMap(scope -> pairs(scope.limits(), draft.top().limits()).map(pair ->
                pair.isCrossed() ? crossed(pair) : idle(pair)));
        return Stream.concat(crossed, idle).distinct().toList();
    }

    /** A limit that is above another, on the same thing. */
    private record Pair(At<?> high, Severity ofHigh, At<?> low, Severity ofLow) {
        boolean isCrossed() {
            return ofHigh == Severity.SOFT && ofLow == Severity.HARD;
        }

        /** A hard limit may be above a soft one. */
        boolean isOrderly() {
            return ofHigh == Severity.HARD && ofLow == Severity.SOFT;
        }
    }

    private static Stream<Pair> pairs(LimitsDraft inner, LimitsDraft outer) {
        return Stream.of(
            pairs(inner.amounts(), outer.amounts(), OfAmount::severity, (high, low) ->
                high.reach().equals(low.reach()) && isAbove(high.most(), low.most())),
            pairs(inner.doses(), outer.doses(), OfDoses::severity, (high, low) ->
                high.reach().equals(low.reach()) && high.most() > low.most()),
            pairs(inner.rates(), outer.rates(), OfRate::severity, (high, low) ->
                isAbove(high.most(), low.most())),
            pairs(inner.concentrations(), outer.concentrations(), OfConcentration::severity, (high, low) ->
                isAbove(flat(high), flat(low))))
            .flatMap(found -> found);
    }

    private static <T> Stream<Pair> pairs(List<At<T>> inner, List<At<T>> outer,
            Function<T, Severity> severity, BiPredicate<T, T> isAbove) {
        return inner.stream().flatMap(high -> outer.stream()
            .filter(low -> isAbove.test(high.value(), low.value()))
            .map(low -> new Pair(high, severity.apply(high.value()), low, severity.apply(low.value())))
            .filter(pair -> !pair.isOrderly()));
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

    private static Diagnostic crossed(Pair pair) {
        return Diagnostic.error(LimitsCrossed.class, pair.high().span(),
                "The soft limit is above the hard limit:",
                "A soft limit warns before a hard limit stops, so it must be the lower one. "
                    + "Were the two swapped?",
                "the soft limit is above the hard limit (line " + pair.low().span().line() + ")")
            .beside("soft", pair.low().span(), "hard");
    }

    private static Diagnostic idle(Pair pair) {
        int line = pair.low().span().line();
        return Diagnostic.error(LimitsCrossed.class, pair.high().span(),
                "The limit for all orders is the lower one, so this order's own never acts:",
                "Was the order's own meant to be lower?",
                "the limit for all orders on line " + line + " is lower, so this one never acts")
            .beside("of this order", pair.low().span(), "for all orders").asWarning();
    }
}
