package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.At;
import doseward.language.draft.ConditionDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.language.draft.Scope.HoldDraft;
import doseward.protocol.Comparison;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A single value on which a hold neither begins nor ends; a wider gap is taken to be meant. */
final class HoldGap implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return Rules.holds(draft).flatMap(HoldGap::of).toList();
    }

    private static Stream<Diagnostic> of(HoldDraft rule) {
        return rule.when().flatMap(HoldGap::plain).stream().flatMap(when ->
            rule.until().flatMap(HoldGap::plain).filter(until -> isGap(when.value(), until.value())).stream()
                .map(until -> found(when, until)));
    }

    private static Optional<At<Plain>> plain(ConditionDraft condition) {
        return Plain.of(condition).map(plain -> new At<>(plain, condition.span()));
    }

    private static boolean isGap(Plain when, Plain until) {
        boolean facing = when.comparison() == Comparison.BELOW && until.comparison() == Comparison.ABOVE
            || when.comparison() == Comparison.ABOVE && until.comparison() == Comparison.BELOW;
        return facing && when.what().equals(until.what()) && when.value().equals(until.value());
    }

    private static Diagnostic found(At<Plain> when, At<Plain> until) {
        String edge = when.value().value();
        String held = (when.value().comparison() == Comparison.BELOW ? "at most " : "at least ") + edge;
        String lifted = when.value().opposite().orElseThrow();
        return Diagnostic.error(HoldGap.class, until.span(),
                "At exactly " + edge + " the hold neither begins nor ends:",
                "Say which: `" + when.value().what() + " " + held + "` above, or `" + lifted + "` below.",
                "at exactly " + edge + " the hold neither begins nor ends (line " + when.span().line() + ")")
            .beside("lifted on this", when.span(), "held on this")
            .asWarning();
    }
}
