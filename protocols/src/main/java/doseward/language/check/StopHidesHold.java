package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.ConditionDraft;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.language.draft.Scope;
import doseward.language.draft.Scope.StopDraft;
import java.util.List;
import java.util.stream.Stream;

/** A hold that never acts, for whenever it would begin a stop has come first. */
final class StopHidesHold implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        List<Stopped> all = stopped(draft, draft.top());
        Stream<Diagnostic> top = pairs(draft, draft.top(), all);
        Stream<Diagnostic> own = draft.orders().stream().map(OrderDraft::scope).flatMap(scope ->
            Stream.concat(pairs(draft, scope, all), pairs(draft, scope, stopped(draft, scope))));
        return Stream.concat(top, own).toList();
    }

    /** What begins a stop, and the ways in which it is false. */
    private record Stopped(ConditionDraft when, List<Way> fails) {}

    private static List<Stopped> stopped(ProtocolDraft draft, Scope scope) {
        boolean isOfOne = scope != draft.top() || draft.orders().size() == 1;
        return scope.stops().stream().filter(stop -> reaches(stop, isOfOne))
            .flatMap(stop -> stop.when().stream())
            .flatMap(when -> Ways.opposite(when.condition(), draft.signs()).stream()
                .map(fails -> new Stopped(when, fails))).toList();
    }

    private static Stream<Diagnostic> pairs(ProtocolDraft draft, Scope scope, List<Stopped> stops) {
        return scope.holds().stream().flatMap(hold -> hold.when().stream())
            .flatMap(held -> Ways.of(held.condition(), draft.signs()).stream()
                .flatMap(begins -> stops.stream().filter(stop -> Ways.follows(stop.fails(), begins)).limit(1)
                    .map(stop -> found(held, stop.when()))));
    }

    /** A stop that a person may spare leaves room for the hold; so does one that ends another order. */
    private static boolean reaches(StopDraft stop, boolean isOfOne) {
        return stop.unless().isEmpty()
            && stop.ends().filter(ends -> isOfOne || !ends.value().isOfOneOrder()).isPresent();
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
