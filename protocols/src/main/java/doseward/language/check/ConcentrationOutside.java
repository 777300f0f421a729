package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Span;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.plan.Capability;
import doseward.protocol.Container;
import doseward.quantity.Amount;
import doseward.quantity.Volume;
import doseward.quantity.Weight;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A bag that is too strong or too weak for some patient the protocol is written for. */
final class ConcentrationOutside implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().flatMap(order -> Worked.of(draft, order)
            .filter(ConcentrationOutside::fitsAPump)
            .flatMap(worked -> of(order, worked)).stream()).toList();
    }

    /** A bag that no pump can empty is said to be so elsewhere. */
    private static boolean fitsAPump(Worked worked) {
        return worked.whole(worked.range().heaviest())
            .filter(whole -> !whole.isAbove(Capability.USUAL.largest())).isPresent();
    }

    private static Optional<Diagnostic> of(OrderDraft order, Worked worked) {
        Span at = order.what().bag().orElseThrow().volume().orElseThrow().span();
        return worked.turningPoints().stream().filter(weight -> isStrong(worked, weight)).findFirst()
            .map(weight -> strong(at, worked, weight))
            .or(() -> worked.turningPoints().stream().filter(weight -> isWeak(worked, weight)).findFirst()
                .map(weight -> weak(at, worked, weight)));
    }

    private static boolean isStrong(Worked worked, Weight weight) {
        Volume whole = worked.whole(weight).orElseThrow();
        return !whole.isZero() && worked.mixture().strongest().orElseThrow()
            .isExceededBy(worked.amount(weight), whole);
    }

    private static boolean isWeak(Worked worked, Weight weight) {
        Amount amount = worked.amount(weight);
        return !amount.isZero()
            && worked.mixture().weakest().orElseThrow()
                .isNotReachedBy(amount, worked.whole(weight).orElseThrow());
    }

    private static Diagnostic strong(Span at, Worked worked, Weight weight) {
        boolean fixed = worked.bag().orElseThrow().filled() instanceof Container.Fixed;
        Weight from = fixed ? worked.first(one -> isStrong(worked, one)) : weight;
        return found(at, worked, from, fixed ? "From " + from + " on" : "At " + from, "stronger than "
            + worked.mixture().strongest().orElseThrow() + ", the most");
    }

    private static Diagnostic weak(Span at, Worked worked, Weight weight) {
        return found(at, worked, weight, "At " + weight, "weaker than "
            + worked.mixture().weakest().orElseThrow() + ", the least");
    }

    private static Diagnostic found(Span at, Worked worked, Weight weight, String who, String how) {
        String mixture = worked.amount(weight) + " in " + worked.whole(weight).orElseThrow();
        boolean fixed = worked.bag().orElseThrow().filled() instanceof Container.Fixed;
        return Diagnostic.error(ConcentrationOutside.class, at,
            who + " the bag, " + mixture + ", is " + how + " that the drug file allows:",
            fixed ? "Say `by dose`, so that the drug's table decides, or narrow the weight."
                : "Narrow the weight, or look at the table in the drug file.",
            who.toLowerCase(Locale.ROOT) + ", " + mixture + " is " + how + " allowed");
    }
}
