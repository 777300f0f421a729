package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.At;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.Product;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A drug that the file gives in one place and says to avoid in another. */
final class AvoidedYetGiven implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.avoid().stream().flatMap(avoid -> avoid.drug().stream())
            .flatMap(avoided -> given(draft).filter(given -> covers(avoided.value(), given.value()))
                .map(given -> found(given, avoided))).toList();
    }

    private static Stream<At<String>> given(ProtocolDraft draft) {
        return Stream.concat(
            draft.orders().stream().flatMap(order -> order.what().product().stream())
                .filter(product -> product.value() instanceof Product.OfFile
                    || product.value() instanceof Product.Named)
                .map(product -> new At<>(product.value().name(), product.span())),
            draft.allCompanions().stream().flatMap(companion -> companion.drug().stream()));
    }

    private static boolean covers(String avoided, String given) {
        String group = avoided.toLowerCase(Locale.ROOT);
        String drug = given.toLowerCase(Locale.ROOT);
        return group.equals(drug) || DrugGroup.of(drug).anyMatch(group::contains);
    }

    private static Diagnostic found(At<String> given, At<String> avoided) {
        return Diagnostic.error(AvoidedYetGiven.class, given.span(),
                "This is given here and avoided on line " + avoided.span().line() + ":",
                "Take one of the two out.",
                "line " + avoided.span().line() + " says to avoid this")
            .beside("given", avoided.span(), "avoided");
    }
}
