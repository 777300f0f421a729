package doseward.language;

import doseward.language.check.MisreadableUnit;
import doseward.language.check.WrongKindOfUnit;
import doseward.language.draft.At;
import doseward.language.words.Answer;
import doseward.language.words.Ranges;
import doseward.language.words.SignBook;
import doseward.language.words.SignValues;
import doseward.language.words.Words;
import doseward.protocol.Sign;
import doseward.protocol.Sign.UpperNormal;
import doseward.quantity.Measure;
import doseward.quantity.UnitConversion;
import java.util.List;
import java.util.Optional;

/** Reads signs with a number and a unit. */
final class MeasuredReader {
    private MeasuredReader() {}

    /** What both kinds say. */
    private record Measures(String unit, List<String> also, Sign.Range plausible, Sign.Range usual) {}

    static Optional<Sign> number(String name, Part part) {
        Optional<Boolean> lasts = part.read("lasts-until-changed", answer -> Words.oneOf(answer,
            List.of(true, false), is -> Boolean.toString(is))).map(At::value);
        return measures(name, part).map(found -> new Sign.Number(name, found.unit(), found.also(),
            found.plausible(), found.usual(), upperNormal(name, part, found), lasts.orElse(false),
            CodeReader.of(part, Optional.of(found.unit()))));
    }

    static Optional<Sign> accumulated(String name, Part part) {
        return measures(name, part).map(found -> new Sign.Accumulated(name, found.unit(), found.also(),
            found.plausible(), found.usual(), CodeReader.of(part, Optional.of(found.unit()))));
    }

    private static Optional<Measures> measures(String name, Part part) {
        Optional<At<String>> unit = part.read("unit", MeasuredReader::unit);
        List<String> also = unit.map(in -> also(name, part, in.value())).orElse(List.of());
        Optional<Sign.Range> plausible = unit.flatMap(in -> range(part, "plausible", in.value()));
        Optional<Sign.Range> usual = unit.flatMap(in -> range(part, "usual", in.value()));
        return unit.flatMap(in -> plausible.flatMap(wide -> usual.map(narrow ->
            new Measures(in.value(), also, wide, narrow))));
    }

    private static Optional<String> unit(Answer answer) {
        return MisreadableUnit.knows(answer.text())
            ? answer.nothing(MisreadableUnit.found(answer.words(), "", "")) : Optional.of(answer.text());
    }

    private static List<String> also(String name, Part part, String unit) {
        return part.oneOrMore("also").stream().flatMap(answer -> unit(answer).stream()
            .filter(other -> isConverted(name, answer, unit))).toList();
    }

    private static boolean isConverted(String name, Answer other, String unit) {
        boolean converted = UnitConversion.find(name, other.text(), unit).isPresent();
        if (!converted) {
            other.problems().add(WrongKindOfUnit.notConverted(other.words(), name, unit));
        }
        return converted;
    }

    /** Read as a value of this sign is, which so far is known by its unit alone. */
    private static Optional<Sign.Range> range(Part part, String key, String unit) {
        return part.answer(key).flatMap(answer -> Ranges.read(answer, end -> measure(key, end, unit),
                "30 to 300 " + unit))
            .map(ends -> new Sign.Range(ends.lowest(), ends.highest()));
    }

    private static Optional<Measure> measure(String name, Answer answer, String unit) {
        Sign.Range any = new Sign.Range(new Measure(0, unit), new Measure(0, unit));
        Sign.Number sign = new Sign.Number(name, unit, List.of(), any, any, new UpperNormal.None(), false,
            Sign.Codes.NONE);
        return SignValues.measure(sign, answer, SignBook.of(List.of()));
    }

    private static UpperNormal upperNormal(String name, Part part, Measures found) {
        return part.read("upper-normal", answer -> answer.text().startsWith("by ")
                ? Words.only(answer, "by laboratory").<UpperNormal>map(_ -> new UpperNormal.ByLaboratory())
                : measure(name, answer, found.unit()).<UpperNormal>map(UpperNormal.Fixed::new))
            .map(At::value).orElse(new UpperNormal.None());
    }
}
