package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.At;
import doseward.language.draft.DrugSheet;
import doseward.language.draft.ItemDraft;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.Over;
import doseward.protocol.Presentation;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An infusion so short or so long that the drug file knows no mixture for it. */
final class NoMixture implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().filter(OrderDraft::isByPump)
            .flatMap(order -> order.what().drug().stream().flatMap(drug -> order.when().items().stream()
                .flatMap(NoMixture::overs).flatMap(over -> of(drug.value(), over)))).distinct().toList();
    }

    private static Stream<At<Over>> overs(ItemDraft item) {
        return Stream.concat(item.over().stream(), item.steps().stream().flatMap(step -> step.over().stream())
            .map(over -> new At<>(Over.of(over.value()), over.span())));
    }

    private static Stream<Diagnostic> of(DrugSheet sheet, At<Over> over) {
        List<Presentation> known = sheet.drug().presentations();
        boolean covered = Stream.of(over.value().atLeast(), over.value().atMost())
            .allMatch(time -> sheet.drug().presentationFor(time).isPresent());
        return known.isEmpty() || covered ? Stream.empty() : Stream.of(found(known, over));
    }

    private static Diagnostic found(List<Presentation> known, At<Over> over) {
        String times = known.stream().map(NoMixture::words).collect(Collectors.joining(", or "));
        return Diagnostic.error(NoMixture.class, over.span(),
            "The drug file knows no mixture for an infusion over " + over.value() + ":",
            "It knows one for infusions " + times + ". Is the unit of time right?",
            "the drug file knows mixtures only for infusions " + times);
    }

    private static String words(Presentation mixture) {
        Over over = new Over(mixture.shortest(), mixture.longest());
        return mixture.shortest().compareTo(Duration.ofMinutes(1)) < 0
            ? "up to " + Over.of(mixture.longest()) : "over " + over;
    }
}
