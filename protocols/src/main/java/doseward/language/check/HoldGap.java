package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.At;
import doseward.language.draft.ConditionDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.language.draft.Scope.HoldDraft;
import doseward.protocol.Comparison;
import doseward.protocol.Condition.Compared;
import java.util.List;
import java.util.stream.Stream;

/** A single value on which a hold neither begins nor ends; a wider gap is taken to be meant. */
final class HoldGap implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return Rules.holds(draft).flatMap(HoldGap::of).toList();
    }

    private static Stream<Diagnostic> of(HoldDraft rule) {
        boolean simple = rule.when().filter(when -> when.condition() instanceof Compared).isPresent()
            && rule.until().filter(until -> until.condition() instanceof Compared).isPresent();
        if (!simple) {
            return Stream.empty();
        }
        At<Compared> when = compared(rule.when().orElseThrow());
        At<Compared> until = compared(rule.until().orElseThrow());
        return isGap(when.value(), until.value()) ? Stream.of(found(when, until)) : Stream.empty();
    }

    private static At<Compared> compared(ConditionDraft condition) {
        return new At<>((Compared) condition.condition(), condition.span());
    }

    private static boolean isGap(Compared when, Compared until) {
        boolean facing = when.comparison() == Comparison.BELOW && until.comparison() == Comparison.ABOVE
            || when.comparison() == Comparison.ABOVE && until.comparison() == Comparison.BELOW;
        return facing && when.sign().equals(until.sign()) && when.value().equals(until.value());
    }

    private static Diagnostic found(At<Compared> when, At<Compared> until) {
        String edge = when.value().value().toString();
        String held = (when.value().comparison() == Comparison.BELOW ? "at most " : "at least ") + edge;
        String lifted = Clause.opposite(when.value()).orElseThrow();
        return Diagnostic.error(HoldGap.class, until.span(),
                "At exactly " + edge + " the hold neither begins nor ends:",
                "Say which: `" + when.value().sign() + " " + held + "` above, or `" + lifted + "` below.",
                "at exactly " + edge + " the hold neither begins nor ends (line " + when.span().line() + ")")
            .beside("lifted on this", when.span(), "held on this")
            .asWarning();
    }
}
