package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.ConditionDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.language.draft.Scope.HoldDraft;
import doseward.quantity.Measure;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/** A hold that is lifted by something on which it begins. */
final class HoldReturns implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return Rules.holds(draft).flatMap(rule -> of(rule, draft)).toList();
    }

    private static Stream<Diagnostic> of(HoldDraft rule, ProtocolDraft draft) {
        if (rule.when().isEmpty() || rule.until().isEmpty()) {
            return Stream.empty();
        }
        ConditionDraft when = rule.when().orElseThrow();
        ConditionDraft until = rule.until().orElseThrow();
        boolean returns = Ways.of(until.condition(), draft.signs()).stream().anyMatch(lifted ->
            Ways.of(when.condition(), draft.signs()).stream().anyMatch(held -> stillHeld(lifted, held)));
        return returns ? Stream.of(found(when, until)) : Stream.empty();
    }

    /** Whether what lifts the hold says enough of every sign to leave the hold true. */
    private static boolean stillHeld(SortedMap<String, Allowed> lifted, SortedMap<String, Allowed> held) {
        return lifted.values().stream().noneMatch(Allowed::isNothing)
            && held.entrySet().stream().allMatch(sign -> lifted.containsKey(sign.getKey())
                && !lifted.get(sign.getKey()).and(sign.getValue()).isNothing());
    }

    private static Diagnostic found(ConditionDraft when, ConditionDraft until) {
        return Diagnostic.error(HoldReturns.class, until.span(), says(when, until), mend(when),
            brief(when, until))
            .beside("and lifted on this", when.span(), "held on this");
    }

    private static String says(ConditionDraft when, ConditionDraft until) {
        String begin = "What lifts this hold brings it straight back: ";
        if (Plain.of(when).isPresent() && Plain.of(until).isPresent()) {
            Plain held = Plain.of(when).orElseThrow();
            Plain lifted = Plain.of(until).orElseThrow();
            Allowed.Between both = (Allowed.Between) Allowed.of(held).and(Allowed.of(lifted));
            return both.equals(Allowed.of(lifted))
                ? begin + "any " + held.sign() + " " + lifted.rest() + " is also " + held.rest()
                + "."
                : begin + "a " + held.sign() + " of " + example(both, held.value()) + " meets both.";
        }
        return begin + "both can be true at once.";
    }

    private static Measure example(Allowed.Between both, Measure value) {
        long inside = both.lowest() == Long.MIN_VALUE ? both.highest() : both.lowest();
        return new Measure(inside, value.unit());
    }

    private static String mend(ConditionDraft when) {
        return Plain.of(when).map(held ->
                held.opposite().map(opposite -> "Did you mean `" + opposite + "`?").orElse(""))
            .orElse("Lift it on what `when` is not.");
    }

    private static String brief(ConditionDraft when, ConditionDraft until) {
        String second = " (line " + when.span().line() + ")";
        String begin = "lifting this hold brings it back: ";
        return Plain.of(when).flatMap(held -> Plain.of(until)
                .map(lifted -> begin + lifted.rest() + " is " + held.rest() + second))
            .orElse(begin + "both can be true at once" + second);
    }
}
