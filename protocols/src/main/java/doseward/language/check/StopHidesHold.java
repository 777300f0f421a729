package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.At;
import doseward.language.draft.ConditionDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.language.draft.Scope;
import doseward.language.draft.Scope.StopDraft;
import doseward.protocol.Ends;
import java.util.List;
import java.util.stream.Stream;

/** A hold that never acts, for whenever it would begin a stop has come first. */
final class StopHidesHold implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        Stream<Diagnostic> top = pairs(draft, draft.top(), draft.top());
        Stream<Diagnostic> own = draft.orders().stream().flatMap(order -> Stream.concat(
            pairs(draft, order.scope(), draft.top()), pairs(draft, order.scope(), order.scope())));
        return Stream.concat(top, own).toList();
    }

    private static Stream<Diagnostic> pairs(ProtocolDraft draft, Scope holds, Scope stops) {
        return holds.holds().stream().flatMap(hold -> hold.when().stream())
            .flatMap(held -> stops.stops().stream().filter(stop -> reaches(stop, draft))
                .flatMap(stop -> stop.when().stream())
                .filter(stopped -> Ways.follows(stopped.condition(), held.condition(), draft.signs()))
                .limit(1).map(stopped -> found(held, stopped)));
    }

    /** A stop that a person may spare leaves room for the hold; so does one that ends another order. */
    private static boolean reaches(StopDraft stop, ProtocolDraft draft) {
        boolean ofOne = stop.ends().map(At::value)
            .filter(ends -> ends == Ends.ORDER || ends == Ends.ORDER_FOR_THIS_CYCLE).isPresent();
        boolean own = draft.orders().stream().anyMatch(order -> order.scope().stops().contains(stop));
        return stop.unless().isEmpty() && stop.ends().isPresent()
            && (!ofOne || own || draft.orders().size() == 1);
    }

    private static Diagnostic found(ConditionDraft held, ConditionDraft stopped) {
        return Diagnostic.error(StopHidesHold.class, held.span(),
                "Whenever this holds, the stop on line " + stopped.span().line()
                    + " has come first, so this hold never acts:",
                "Were the two swapped?",
                "the stop on line " + stopped.span().line() + " comes first, so this hold never acts")
            .beside("never acts", stopped.span(), "comes first");
    }
}
