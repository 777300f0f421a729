package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.DoseAmount;
import doseward.quantity.Amount;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An amount a thousand times too large or too small: mg for micrograms, g for mg. */
final class MistakenUnit implements Check {
    private static final long THOUSAND = 1_000;

    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return Usually.of(draft).flatMap(amount -> meant(amount).stream()
            .map(meant -> found(amount, meant))).distinct().toList();
    }

    /** The amount that was likely meant. */
    static Optional<DoseAmount> meant(Usually amount) {
        if (!amount.isAbove(Usually.FAR) && !amount.isBelow(Usually.FAR)) {
            return Optional.empty();
        }
        long count = amount.count();
        Stream<Long> others = Stream.of(count % THOUSAND == 0 ? count / THOUSAND : 0L,
            count <= Long.MAX_VALUE / THOUSAND ? count * THOUSAND : 0L);
        return others.filter(other -> amount.same().stream()
                .anyMatch(range -> Usually.isWithin(range, other))).findFirst()
            .map(other -> new DoseAmount(new Amount(other, amount.said().value().amount().kind()),
                amount.said().value().basis()));
    }

    private static Diagnostic found(Usually amount, DoseAmount meant) {
        boolean above = amount.isAbove(Usually.FAR);
        return Diagnostic.error(MistakenUnit.class, amount.said().span(),
            "A thousand times " + (above ? "less" : "more") + " than this would be usual:",
            "Usual by this route: " + amount.usual() + ". Did you mean `" + meant + "`?",
            "a thousand times too " + (above ? "much" : "little") + "; did you mean \"" + meant + "\"?");
    }
}
