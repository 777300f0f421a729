package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Span;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.plan.Capability;
import doseward.protocol.Container;
import doseward.protocol.Presentation;
import doseward.protocol.Size;
import doseward.quantity.Amount;
import doseward.quantity.Strength;
import doseward.quantity.Volume;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A bag that is too strong or too weak for some patient the protocol is written for. */
final class ConcentrationOutside implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().flatMap(order -> Worked.of(draft, order).stream()
            .filter(ConcentrationOutside::fitsAPump)
            .flatMap(worked -> of(order, worked).stream())).distinct().toList();
    }

    /** A bag that no pump can empty is said to be so elsewhere. */
    private static boolean fitsAPump(Worked worked) {
        return worked.whole(worked.patients().largest())
            .filter(whole -> !whole.isAbove(Capability.USUAL.largest())).isPresent();
    }

    private static Optional<Diagnostic> of(OrderDraft order, Worked worked) {
        Span at = order.what().container().orElseThrow().volume().orElseThrow().span();
        return worked.turningPoints().stream().filter(size -> isStrong(worked, size)).findFirst()
            .map(size -> strong(at, worked, size))
            .or(() -> worked.turningPoints().stream().filter(size -> isWeak(worked, size)).findFirst()
                .map(size -> weak(at, worked, size)));
    }

    private static boolean isStrong(Worked worked, Size size) {
        Volume counted = counted(worked, size);
        Optional<Strength> most = worked.mixture().flatMap(Presentation::strongest);
        return !counted.isZero()
            && most.filter(strength -> strength.isExceededBy(worked.amount(size), counted)).isPresent();
    }

    private static boolean isWeak(Worked worked, Size size) {
        Amount amount = worked.amount(size);
        Presentation mixture = worked.mixture().orElseThrow();
        boolean allowed = mixture.belowWindow().isPresent()
            && mixture.belowWindow().equals(worked.container().orElseThrow().diluent());
        return !amount.isZero() && !allowed && mixture.weakest()
            .filter(strength -> strength.isNotReachedBy(amount, counted(worked, size))).isPresent();
    }

    private static Volume counted(Worked worked, Size size) {
        return worked.mixture().orElseThrow().counted(worked.whole(size).orElseThrow(),
            worked.drug().orElseThrow().strength().volumeOf(worked.amount(size)));
    }

    private static boolean isFixed(Worked worked) {
        return worked.container().orElseThrow().filled() instanceof Container.Fixed;
    }

    private static Diagnostic strong(Span at, Worked worked, Size size) {
        boolean fixed = isFixed(worked);
        Size from = fixed ? worked.patients().first(one -> isStrong(worked, one)) : size;
        String words = worked.words(from);
        return found(at, worked, from, fixed ? "From " + words + " on" : "At " + words, "stronger than "
            + worked.mixture().flatMap(Presentation::strongest).orElseThrow() + ", the most");
    }

    private static Diagnostic weak(Span at, Worked worked, Size size) {
        return found(at, worked, size, "At " + worked.words(size), "weaker than "
            + worked.mixture().flatMap(Presentation::weakest).orElseThrow() + ", the least");
    }

    private static Diagnostic found(Span at, Worked worked, Size size, String who, String how) {
        String mixture = worked.amount(size) + " in " + worked.whole(size).orElseThrow();
        return Diagnostic.error(ConcentrationOutside.class, at,
            who + " the bag, " + mixture + ", is " + how + " that the drug file allows:",
            isFixed(worked) ? "Say `by dose`, so that the drug's table decides, or narrow the weight."
                : "Narrow the weight, or look at the table in the drug file.",
            who.toLowerCase(Locale.ROOT) + ", " + mixture + " is " + how + " allowed");
    }
}
