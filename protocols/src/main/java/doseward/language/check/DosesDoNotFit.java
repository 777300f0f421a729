package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.OrderDraft.When;
import doseward.language.draft.ProtocolDraft;
import java.util.List;
import java.util.Optional;

/** More doses than can start in the days. */
final class DosesDoNotFit implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().flatMap(order -> of(order.when()).stream()).toList();
    }

    private static Optional<Diagnostic> of(When when) {
        return when.fitting().flatMap(fitting -> when.atMost().filter(atMost -> atMost.value() > fitting)
            .map(atMost -> {
                int left = atMost.value() - fitting;
                return Diagnostic.error(DosesDoNotFit.class, atMost.span(),
                        "In these days only " + fitting + " can start; " + left + " could never:",
                        "Write more days, a shorter `every`, or `" + fitting + " doses`.",
                        "only " + fitting + " doses can start in the days (line "
                            + when.days().orElseThrow().span().line() + ")")
                    .beside("so many", when.days().orElseThrow().span(), "in these days");
            }));
    }
}
