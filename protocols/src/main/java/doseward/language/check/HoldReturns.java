package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.ConditionDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.language.draft.Scope.HoldDraft;
import doseward.protocol.Sign;
import java.util.List;
import java.util.Optional;
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
        Optional<List<Way>> lifts = Ways.of(until.condition(), draft.signs());
        Optional<List<Way>> holds = Ways.of(when.condition(), draft.signs());
        boolean returns = lifts.stream().flatMap(List::stream).anyMatch(lifted ->
            holds.stream().flatMap(List::stream).anyMatch(held -> stillHeld(lifted, held)));
        return returns ? Stream.of(found(when, until, draft.signs())) : Stream.empty();
    }

    /** Whether what lifts the hold says enough of everything to leave the hold true. */
    private static boolean stillHeld(Way lifted, Way held) {
        return held.isExact() && lifted.says(held) && !lifted.isTangled()
            && !lifted.and(held).isImpossible();
    }

    private static Diagnostic found(ConditionDraft when, ConditionDraft until, List<Sign> signs) {
        return Diagnostic.error(HoldReturns.class, until.span(), says(when, until, signs), mend(when),
            brief(when, until))
            .beside("and lifted on this", when.span(), "held on this");
    }

    private static String says(ConditionDraft when, ConditionDraft until, List<Sign> signs) {
        String begin = "What lifts this hold brings it straight back: ";
        Optional<Plain> held = Plain.of(when);
        Optional<Plain> lifted = Plain.of(until);
        if (held.isEmpty() || lifted.isEmpty()) {
            return begin + "both can be true at once.";
        }
        return Ways.follows(when.condition(), until.condition(), signs)
            ? begin + "any " + held.orElseThrow().what() + " " + lifted.orElseThrow().rest() + " is also "
                + held.orElseThrow().rest() + "."
            : begin + "some " + held.orElseThrow().what() + " is both " + held.orElseThrow().rest() + " and "
                + lifted.orElseThrow().rest() + ".";
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
