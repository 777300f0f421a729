package doseward.language;

import doseward.diagnostic.Problems;
import doseward.language.check.NotSupportedYet;
import doseward.language.draft.At;
import doseward.language.draft.DrugSheet;
import doseward.language.draft.DrugSheet.Warned;
import doseward.language.source.Node.Mapping;
import doseward.language.words.Amounts;
import doseward.language.words.Answer;
import doseward.language.words.Measures;
import doseward.language.words.Ranges;
import doseward.language.words.Words;
import doseward.protocol.DoseAmount;
import doseward.protocol.Drug;
import doseward.protocol.Limits;
import doseward.protocol.Presentation;
import doseward.protocol.Presentation.BagBand;
import doseward.quantity.AmountKind;
import doseward.quantity.Strength;
import doseward.quantity.Amount;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Reads a drug file: strength, routes, the short infusion's window and bags, and the hard limit of one dose.
 */
final class DrugReader {
    private static final Keys TOP = HeadReader.common(new Keys())
        .needs("drug", "its name", "aldesleukin")
        .needs("title", "its title, for people", "")
        .needs("amounts-in", "what it is counted in", "international units")
        .needs("vial", "what a vial holds", "")
        .needs("routes", "by which routes it may be given", "")
        .needs("presentations", "how its mixture is made", "")
        .needs("limits", "what no dose may exceed", "")
        .may("refused-units", "never-with")
        .later("", "codes", "shown-as-mass", "usual");
    private static final Keys VIAL = new Keys()
        .needs("strength", "the strength of the reconstituted drug", "18 million international units/mL")
        .later("", "content", "add", "usable", "use-within");
    private static final Keys PRESENTATIONS = new Keys()
        .needs("short infusion", "the mixture of a short infusion", "")
        .later("", "long infusion");
    private static final Keys PRESENTATION = new Keys()
        .needs("diluents", "which fluids may dilute it", "")
        .needs("concentration", "how strong the mixture may be",
            "0.491 million to 1.145 million international units/mL")
        .needs("concentration-counts", "whether the drug's own volume counts", "with the drug")
        .needs("volume-by-dose", "which bag belongs to which amount", "")
        .later("", "over", "containers", "below-window", "use-within");
    private static final Keys BAND = new Keys().may("up-to", "above")
        .needs("volume", "how large the bag is", "50 mL");
    private static final Keys WARNED_UNIT = new Keys().needs("unit", "which unit", "")
        .needs("because", "why", "");
    private static final Keys WARNED = new Keys().needs("what", "what must not touch it", "")
        .needs("because", "why", "");
    private static final Keys LIMITS = new Keys()
        .needs("amount-per-dose", "what no dose may exceed", "")
        .later("", "amount-in-any-24-hours");
    private static final Keys HARD = new Keys()
        .needs("hard", "what no dose may exceed", "110 million international units")
        .later("", "soft");

    private final Problems problems;

    DrugReader(Problems problems) {
        this.problems = problems;
    }

    Optional<DrugSheet> read(Mapping root) {
        Part top = Part.of(root, Reader.THIS_FILE, Reader.top(root), TOP, problems);
        Optional<At<Integer>> revision = HeadReader.common(top);
        top.read("amounts-in", answer -> Words.only(answer, "international units"));
        Optional<Part> mixture = top.part("presentations", PRESENTATIONS)
            .flatMap(part -> part.part("short infusion", PRESENTATION));
        mixture.ifPresent(part -> part.read("concentration-counts", DrugReader::withTheDrug));
        List<Warned> units = warned(top.parts("refused-units", "this unit", WARNED_UNIT), "unit");
        List<Warned> never = warned(top.parts("never-with", "this item", WARNED), "what");
        return drug(top, mixture).flatMap(drug -> revision.map(_ ->
            new DrugSheet(drug, top.answer("title").map(Answer::text).orElse(""), List.of(), units, never)));
    }

    private Optional<Drug> drug(Part top, Optional<Part> mixture) {
        Optional<At<String>> name = top.read("drug", Words::hyphened);
        Optional<At<Strength>> strength = top.part("vial", VIAL)
            .flatMap(part -> part.read("strength", Measures::strength));
        Optional<Ranges.Ends<Strength>> window = mixture.flatMap(part -> part.answer("concentration"))
            .flatMap(DrugReader::window);
        List<BagBand> bags = mixture.map(DrugBags::read).orElse(List.of());
        Optional<At<Amount>> limit = top.part("limits", LIMITS)
            .flatMap(part -> part.part("amount-per-dose", HARD))
            .flatMap(part -> part.read("hard", Amounts::readFlat));
        if (name.isEmpty() || strength.isEmpty() || window.isEmpty() || limit.isEmpty() || bags.isEmpty()) {
            return Optional.empty();
        }
        Presentation presentation = new Presentation("short infusion", Duration.ZERO, Duration.ofDays(1),
            texts(mixture.orElseThrow(), "diluents"), List.of(), window.map(Ranges.Ends::lowest),
            window.map(Ranges.Ends::highest), Presentation.Counts.WITH_THE_DRUG, Optional.empty(), bags,
            Optional.empty());
        Limits limits = new Limits(List.of(new Limits.OfAmount(new Limits.OneDose(), Limits.Severity.HARD,
            new DoseAmount(limit.orElseThrow().value(), DoseAmount.Basis.FLAT))), List.of(), List.of(),
            List.of());
        return Optional.of(new Drug(name.orElseThrow().value(), 1, AmountKind.UNITS, Optional.empty(),
            Optional.of(new Drug.Vial(Optional.empty(), Optional.empty(), strength.orElseThrow().value(),
                Optional.empty(), Optional.empty())), texts(top, "routes"), List.of(presentation), List.of(),
            limits));
    }

    private static Optional<Ranges.Ends<Strength>> window(Answer answer) {
        return Ranges.read(answer, Measures::strength,
            "0.491 million to 1.145 million international units/mL");
    }

    private static Optional<String> withTheDrug(Answer answer) {
        return answer.text().equals("without the drug")
            ? answer.nothing(NotSupportedYet.words(answer.words(), "a window without the drug's volume",
                "The window counts `with the drug`."))
            : Words.only(answer, "with the drug");
    }

    private static List<Warned> warned(List<Part> parts, String key) {
        return parts.stream().flatMap(part -> part.answer(key).flatMap(what -> part.answer("because")
            .map(because -> new Warned(what.text(), because.text()))).stream()).toList();
    }

    private static List<String> texts(Part part, String key) {
        return part.items(key).stream().map(Answer::text).toList();
    }
}
