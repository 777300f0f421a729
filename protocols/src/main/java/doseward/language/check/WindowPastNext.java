package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.When;
import doseward.language.draft.ProtocolDraft;
import doseward.language.draft.Timings;
import java.util.List;
import java.util.stream.Stream;

/** A dose that may still start when the next is due already. */
final class WindowPastNext implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().flatMap(order -> of(order.when())).distinct().toList();
    }

    private static Stream<Diagnostic> of(When when) {
        return when.mayStartLateBy().stream().flatMap(late -> when.items().stream()
            .flatMap(item -> Timings.apart(item).stream())
            .filter(every -> late.value().compareTo(every.value()) >= 0)
            .map(every -> Diagnostic.error(WindowPastNext.class, late.span(),
                    "When this dose may still start, the next is already due:",
                    "Keep the window shorter than `every`.",
                    "the next dose is due before this window ends (line " + every.span().line() + ")")
                .beside("may start so late", every.span(), "the next is due")));
    }
}
