package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.At;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.Ends;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A rule for all orders that ends an order: which of several, it does not say. */
final class EndsUnclear implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        if (draft.orders().size() < 2) {
            return List.of();
        }
        return Stream.concat(draft.top().holds().stream().map(rule -> rule.ends()),
                draft.top().stops().stream().map(rule -> rule.ends()))
            .flatMap(Optional::stream).filter(ends -> ends.value().isOfOneOrder())
            .map(ends -> found(ends, draft.orderNames())).toList();
    }

    private static Diagnostic found(At<Ends> ends, List<String> orders) {
        return Diagnostic.error(EndsUnclear.class, ends.span(),
            "This rule stands for every order, and does not say which of them it ends:",
            "Put the rule into the order that it ends: " + String.join(", ", orders)
                + ". To end everything, write `cycle` or `course`.",
            "the rule does not say which order it ends; put it into that order");
    }
}
