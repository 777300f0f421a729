package doseward.language;

import doseward.diagnostic.Problems;
import doseward.language.check.CrookedName;
import doseward.language.draft.At;
import doseward.language.draft.DrugSheet;
import doseward.language.draft.DrugSheet.Code;
import doseward.language.draft.DrugSheet.Warned;
import doseward.language.draft.LimitsDraft;
import doseward.language.source.Node.Entry;
import doseward.language.source.Node.Mapping;
import doseward.language.words.Amounts;
import doseward.language.words.Answer;
import doseward.language.words.Words;
import doseward.protocol.Drug;
import doseward.protocol.Drug.ShownAsMass;
import doseward.protocol.Limits;
import doseward.quantity.Amount;
import doseward.quantity.AmountKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a drug file: what is true of a product, whatever the protocol. */
final class DrugReader {
    private static final String FOR = " for ";
    private static final List<String> UNITS = Stream.of(AmountKind.values())
        .flatMap(kind -> kind.units().stream()).map(AmountKind.Unit::words).toList();
    static final Keys TOP = HeadReader.common(new Keys())
        .needs("drug", "its name", Shapes.NAME)
        .needs("title", "its title, for people", Shapes.TEXT)
        .needs("amounts-in", "what it is counted in", new Shape.Closed(UNITS))
        .needs("routes", "by which routes it may be given", new Shape.Items("this route", Shapes.ROUTE))
        .may("codes", "what other systems call it", new Shape.Named(Shapes.TEXT))
        .may("shown-as-mass", "how its mass is shown to people", Shapes.TEXT)
        .may("refused-units", "units that no protocol may count it in", Shape.items("this unit",
            new Keys().needs("unit", "which unit", Shapes.TEXT).needs("because", "why", Shapes.TEXT)))
        .may("vial", "what a vial holds", new Shape.Under(MixtureReader.VIAL))
        .may("presentations", "how its mixtures are made",
            new Shape.Named(new Shape.Under(MixtureReader.PRESENTATION)))
        .may("never-with", "what must not touch it", Shape.items("this item",
            new Keys().needs("what", "what must not touch it", Shapes.TEXT)
                .needs("because", "why", Shapes.TEXT)))
        .may("usual", "amounts in use, for finding slips", new Shape.Under(new Keys().family(
            "(flat|per kg|per m2), [a-z -]+", "per kg, intravenous", "amounts in use", Shapes.DOSAGE)))
        .may("limits", "what no protocol may exceed", new Shape.Under(LimitsReader.KEYS));

    private final Problems problems;

    DrugReader(Problems problems) {
        this.problems = problems;
    }

    Optional<DrugSheet> read(Mapping root) {
        Part top = Part.of(root, Reader.THIS_FILE, Reader.top(root), TOP, problems);
        Optional<At<Integer>> revision = HeadReader.common(top);
        Optional<At<String>> name = top.read("drug", Words::spaced);
        Optional<At<AmountKind>> kind = top.read("amounts-in", DrugReader::kind);
        return name.flatMap(called -> revision.flatMap(number -> kind.map(counted ->
            sheet(top, plain(called.value(), number.value(), counted.value()), refused(top)))));
    }

    /** The drug as far as its amounts can be read by it. */
    private static Drug plain(String name, int revision, AmountKind kind) {
        return new Drug(name, revision, kind, Optional.empty(), Optional.empty(), List.of(), List.of(),
            List.of(), Limits.NONE);
    }

    private DrugSheet sheet(Part top, Drug plain, List<Warned> refused) {
        DrugSheet counting = new DrugSheet(plain, "", List.of(), refused, List.of());
        MixtureReader mixtures = new MixtureReader(counting);
        LimitsDraft limits = LimitsReader.read(top, Optional.of(counting));
        Drug drug = new Drug(plain.name(), plain.revision(), plain.amountsIn(),
            top.answer("shown-as-mass").flatMap(answer -> mass(answer, counting)),
            top.part("vial").flatMap(mixtures::vial),
            top.items("routes").stream().flatMap(item -> Routes.read(item).stream()).toList(),
            mixtures.presentations(top),
            top.entries("usual").stream().flatMap(entry -> UsualReader.read(top, entry, counting).stream())
                .toList(),
            limits.limits());
        return new DrugSheet(drug, top.answer("title").map(Answer::text).orElse(""), codes(top), refused,
            warned(top.parts("never-with"), "what"));
    }

    private static Optional<AmountKind> kind(Answer answer) {
        return Words.oneOf(answer, UNITS, unit -> unit).flatMap(AmountKind::of);
    }

    private static List<Warned> refused(Part top) {
        return warned(top.parts("refused-units"), "unit");
    }

    /** So much mass for so much of what it is counted in: {@code 1.1 mg for 18 million …}. */
    private static Optional<ShownAsMass> mass(Answer answer, DrugSheet drug) {
        int between = answer.text().indexOf(FOR);
        if (between < 0) {
            return answer.unknown("1.1 mg for 18 million international units");
        }
        Optional<Amount> mass = Amounts.readFlat(answer.part(0, between), Optional.empty());
        return mass.flatMap(grams -> Amounts.readFlat(answer.from(between + FOR.length()), Optional.of(drug))
            .map(amount -> new ShownAsMass(grams, amount)));
    }

    private List<Code> codes(Part top) {
        return top.entries("codes").stream().flatMap(entry -> top.words(entry).stream()
            .flatMap(code -> system(entry).stream().map(name -> new Code(name, code.text())))).toList();
    }

    private Optional<String> system(Entry entry) {
        return entry.key().text().matches("[A-Za-z][A-Za-z0-9-]{1,20}") ? Optional.of(entry.key().text())
            : problems.nothing(CrookedName.found(entry.key(),
                "A system of codes is one word, such as `ATC`."));
    }

    private static List<Warned> warned(List<Part> parts, String key) {
        return parts.stream().flatMap(part -> part.answer(key).flatMap(what -> part.answer("because")
            .map(because -> new Warned(what.text(), because.text()))).stream()).toList();
    }
}
