package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.Limits.AnyWindow;
import doseward.protocol.Limits.OfAmount;
import doseward.protocol.Limits.OneCourse;
import doseward.protocol.Limits.OneCycle;
import doseward.protocol.Limits.OneDose;
import doseward.protocol.Limits.Reach;
import doseward.protocol.Limits.Severity;
import doseward.protocol.Size;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Doses that come to more together than a limit over a cycle, a course or a window allows. */
final class TotalAboveLimit implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return Scoped.of(draft, limits -> limits.amounts())
            .filter(scoped -> !(scoped.limit().value().reach() instanceof OneDose))
            .filter(scoped -> isSure(draft, scoped.limit().value().reach()))
            .flatMap(scoped -> of(draft, scoped).stream()).distinct().toList();
    }

    /** Where a person decides before each cycle, the course may end before the limit is met. */
    private static boolean isSure(ProtocolDraft draft, Reach reach) {
        return !(reach instanceof OneCourse) || !draft.course().personDecides();
    }

    private static Optional<Diagnostic> of(ProtocolDraft draft, Scoped<OfAmount> scoped) {
        List<OrderDraft> orders = scoped.unconditional();
        // Orders may move against one another, so a window is looked at for each by itself.
        return scoped.limit().value().reach() instanceof AnyWindow
            ? orders.stream().flatMap(order -> above(draft, scoped, List.of(order)).stream()).findFirst()
            : above(draft, scoped, orders);
    }

    private static Optional<Diagnostic> above(ProtocolDraft draft, Scoped<OfAmount> scoped,
            List<OrderDraft> orders) {
        OfAmount limit = scoped.limit().value();
        List<Laid> laid = orders.stream().flatMap(order -> Laid.of(draft, order))
            .filter(one -> one.dosing().knows(limit.most())).toList();
        if (laid.isEmpty()) {
            return Optional.empty();
        }
        Dosing dosing = laid.getFirst().dosing();
        return dosing.patients().corners().stream()
            .filter(size -> total(laid, limit.reach(), size) > limit.most().forPatientOf(size).count())
            .findFirst().map(size -> found(scoped, size, dosing.words(total(laid, limit.reach(), size)),
                dosing.words(limit.most().forPatientOf(size).count())));
    }

    private static long total(List<Laid> laid, Reach reach, Size size) {
        return Dosing.sum(laid.stream().map(one -> one.sums().most(reach,
            slot -> one.dosing().surely(slot, size), Duration.ZERO)));
    }

    private static Diagnostic found(Scoped<OfAmount> scoped, Size size, String total, String most) {
        String which = which(scoped.limit().value().reach());
        String kind = scoped.limit().value().severity().words();
        Diagnostic error = Diagnostic.error(TotalAboveLimit.class, scoped.limit().span(),
            which + " come to " + total + " for " + size + ", above this " + kind + " limit of " + most + ":",
            "Is a digit of the limit wrong, or are there too many doses?",
            which.toLowerCase(java.util.Locale.ROOT) + " come to " + total + " for " + size
                + ", above the limit of " + most)
            .beside("the limit", scoped.orders().getFirst().name().span(), "what is ordered");
        return scoped.limit().value().severity() == Severity.HARD ? error : error.asWarning();
    }

    private static String which(Reach reach) {
        return switch (reach) {
            case OneDose _ -> "The doses";
            case OneCycle _ -> "All doses of a cycle";
            case OneCourse _ -> "All doses of the course";
            case AnyWindow window -> "The doses " + window.words();
        };
    }

    /** An order's amounts, and its doses laid out. */
    private record Laid(Dosing dosing, Sums sums) {
        static Stream<Laid> of(ProtocolDraft draft, OrderDraft order) {
            return Dosing.of(draft, order).stream().flatMap(dosing -> Sums.of(draft, order).stream()
                .map(sums -> new Laid(dosing, sums)));
        }
    }
}
