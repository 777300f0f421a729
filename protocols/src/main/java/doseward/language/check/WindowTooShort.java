package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.ProtocolDraft;
import java.time.Duration;
import java.util.List;

/** A window in which nobody at a bedside can start a dose. */
final class WindowTooShort implements Check {
    /** Less than a nurse needs to record the signs, fetch the bag and be confirmed by another. */
    private static final Duration NEEDED = Duration.ofMinutes(15);

    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().flatMap(order -> order.when().mayStartLateBy().stream())
            .filter(late -> late.value().compareTo(NEEDED) < 0)
            .map(late -> Diagnostic.error(WindowTooShort.class, late.span(),
                "A dose that is not begun within " + Told.time(late.value()) + " would be skipped:",
                "Is the unit of time right? Readings and a second nurse take longer.",
                "a dose not begun within " + Told.time(late.value()) + " would be skipped").asWarning())
            .distinct().toList();
    }
}
