package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.At;
import doseward.language.draft.ProtocolDraft;
import doseward.language.draft.When;
import doseward.language.draft.Timings;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A shortest interval so far below the planned one that it would let two doses follow each other. */
final class IntervalTooShort implements Check {
    private static final int SHARE = 2;

    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().flatMap(order -> of(order.when())).distinct().toList();
    }

    private static Stream<Diagnostic> of(When when) {
        return when.neverCloserThan().stream().flatMap(closest -> when.items().stream()
            .flatMap(item -> Timings.apart(item).stream())
            .filter(every -> closest.value().multipliedBy(SHARE).compareTo(every.value()) < 0)
            .map(every -> found(closest, every)));
    }

    private static Diagnostic found(At<Duration> closest, At<Duration> every) {
        return Diagnostic.error(IntervalTooShort.class, closest.span(),
                "A late dose and the next could start " + Told.time(closest.value()) + " apart, where "
                    + Told.time(every.value()) + " are planned:",
                "Is the unit of time right? Keep it close below `every`.",
                "two doses could start far closer than planned (line " + every.span().line() + ")")
            .asWarning().beside("so close", every.span(), "planned");
    }
}
