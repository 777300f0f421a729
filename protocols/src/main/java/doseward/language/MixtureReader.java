package doseward.language;

import doseward.language.check.PresentationsOverlap;
import doseward.language.draft.At;
import doseward.language.draft.DrugSheet;
import doseward.language.source.Node.Entry;
import doseward.language.words.Amounts;
import doseward.language.words.Answer;
import doseward.language.words.Measures;
import doseward.language.words.Ranges;
import doseward.language.words.TimeRange;
import doseward.language.words.Times;
import doseward.language.words.Words;
import doseward.protocol.Drug.Vial;
import doseward.protocol.Presentation;
import doseward.protocol.Presentation.BagBand;
import doseward.protocol.Presentation.Counts;
import doseward.quantity.Strength;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads how a drug is made ready: its vial, and the mixtures for infusions of some length. */
final class MixtureReader {
    static final Keys VIAL = new Keys()
        .needs("strength", "the strength of the ready solution", Shapes.STRENGTH)
        .may("content", "all that is in the vial", Shapes.FLAT)
        .may("add", "what it is reconstituted with", Shapes.FLUSH)
        .may("usable", "how much of it counts when vials are counted", Shapes.FLAT)
        .may("use-within", "how long it may be used", Shapes.TIME);
    static final Keys PRESENTATION = new Keys()
        .needs("over", "which infusions it covers", Shapes.COVERS)
        .needs("diluents", "which fluids may dilute it", new Shape.Items("this fluid", Shapes.TEXT))
        .may("containers", "what it may be made in", new Shape.Items("this container", Shapes.TEXT))
        .may("concentration", "how strong the mixture may be", Shapes.STRENGTHS)
        .may("concentration-counts", "whether the drug's own volume counts",
            Shapes.closed("with the drug", "without the drug"))
        .may("below-window", "the fluid in which a weaker mixture is allowed", Shapes.TEXT)
        .may("volume-by-dose", "which bag belongs to which amount", Shape.items("this row", DrugBags.ROW))
        .may("use-within", "how long the mixture may be used", Shapes.TIME);

    private final DrugSheet drug;

    MixtureReader(DrugSheet drug) {
        this.drug = drug;
    }

    Optional<Vial> vial(Part part) {
        Optional<At<Strength>> strength = part.read("strength", this::strength);
        return strength.map(ready -> new Vial(
            part.read("content", answer -> Amounts.readFlat(answer, Optional.of(drug))).map(At::value),
            part.answer("add").map(Answer::text), ready.value(),
            part.read("usable", answer -> Amounts.readFlat(answer, Optional.of(drug))).map(At::value),
            part.read("use-within", Times::read).map(At::value)));
    }

    private Optional<Strength> strength(Answer answer) {
        return Measures.strength(answer, Optional.of(drug));
    }

    /** All of them; two that cover the same infusions are noted. */
    List<Presentation> presentations(Part top) {
        List<Presentation> all = new ArrayList<>();
        for (Entry entry : top.entries("presentations")) {
            presentation(top, entry).ifPresent(one -> {
                all.stream().filter(other -> meet(one, other)).findFirst().ifPresent(other ->
                    top.problems().add(PresentationsOverlap.found(entry.key(), other.name())));
                all.add(one);
            });
        }
        return all;
    }

    private static boolean meet(Presentation one, Presentation other) {
        return one.shortest().compareTo(other.longest()) <= 0
            && other.shortest().compareTo(one.longest()) <= 0;
    }

    private Optional<Presentation> presentation(Part top, Entry entry) {
        Optional<String> name = Words.spaced(new Answer("presentations", entry.key(), top.problems()));
        return top.partOf(entry, PRESENTATION).flatMap(part -> name.flatMap(called -> read(called, part)));
    }

    private Optional<Presentation> read(String name, Part part) {
        Optional<At<TimeRange>> over = part.read("over", TimeRange::read);
        Optional<Ranges.Ends<Strength>> window = part.answer("concentration").flatMap(answer ->
            Ranges.read(answer, this::strength, "0.491 million to 1.145 million international units/mL"));
        if (window.isPresent()) {
            part.need("concentration-counts");
        }
        Optional<At<Counts>> counts = part.read("concentration-counts", answer -> Words.oneOf(answer,
            List.of(Counts.values()), one -> one.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        List<BagBand> bags = part.has("volume-by-dose") ? DrugBags.read(part, drug) : List.of();
        return over.map(At::value).map(time -> new Presentation(name,
            time.atLeast().orElse(Duration.ZERO), time.atMost().orElse(Duration.ofDays(400)),
            texts(part, "diluents"), texts(part, "containers"),
            window.map(Ranges.Ends::lowest), window.map(Ranges.Ends::highest),
            counts.map(At::value).orElse(Counts.WITH_THE_DRUG), part.answer("below-window").map(Answer::text),
            bags, part.read("use-within", Times::read).map(At::value)));
    }

    private static List<String> texts(Part part, String key) {
        return part.items(key).stream().map(Answer::text).toList();
    }
}
