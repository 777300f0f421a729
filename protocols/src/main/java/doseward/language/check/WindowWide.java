package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.ProtocolDraft;
import doseward.language.draft.When;
import doseward.language.draft.Timings;
import java.util.List;
import java.util.stream.Stream;

/** A dose that may start so late that it is nearer to the next one than to its own time. */
final class WindowWide implements Check {
    private static final int SHARE = 2;

    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().flatMap(order -> of(order.when())).distinct().toList();
    }

    private static Stream<Diagnostic> of(When when) {
        return when.mayStartLateBy().stream().flatMap(late -> when.items().stream()
            .flatMap(item -> Timings.apart(item).stream())
            .filter(every -> late.value().compareTo(every.value()) < 0
                && late.value().multipliedBy(SHARE).compareTo(every.value()) > 0)
            .map(every -> Diagnostic.error(WindowWide.class, late.span(),
                    "A dose may start so late that it is nearer to the next one than to its own time:",
                    "Half of " + Told.time(every.value()) + " is the most that keeps doses apart.",
                    "a dose may start nearer to the next one than to its own time (line "
                        + every.span().line() + ")").asWarning()
                .beside("may start so late", every.span(), "the next is due")));
    }
}
