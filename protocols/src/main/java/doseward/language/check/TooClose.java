package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.When;
import doseward.language.draft.ProtocolDraft;
import java.util.List;
import java.util.stream.Stream;

/** Doses that are due closer together than they may start. */
final class TooClose implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().flatMap(order -> of(order.when())).distinct().toList();
    }

    private static Stream<Diagnostic> of(When when) {
        return when.items().stream().flatMap(item -> Timings.apart(item).stream())
            .flatMap(every -> when.neverCloserThan().stream()
            .filter(closest -> every.value().compareTo(closest.value()) < 0)
            .map(closest -> Diagnostic.error(TooClose.class, every.span(),
                    "Each dose would be due before it may start:",
                    "Lengthen `every`, or shorten `never-closer-than`.",
                    "doses are due closer than they may start (line " + closest.span().line() + ")")
                .beside("due", closest.span(), "may start")));
    }
}
