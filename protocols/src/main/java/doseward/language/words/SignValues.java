package doseward.language.words;

import doseward.diagnostic.Phrase;
import doseward.language.check.MisreadableUnit;
import doseward.language.check.UnknownPhrase;
import doseward.language.check.WrongKindOfUnit;
import doseward.language.words.Counted.Wanted;
import doseward.protocol.Condition;
import doseward.protocol.Condition.Reference;
import doseward.protocol.Sign;
import doseward.quantity.Measure;
import doseward.quantity.UnitConversion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A measured value of a sign in words: {@code 90 mmHg}; in another of its units, it is converted. */
public final class SignValues {
    private static final List<String> ELSEWHERE = List.of("mg/dL", "micromol/L", "mmol/L", "mEq/L", "kg",
        "mL", "mL/h",
        "L", "L/minute", "mL/minute", "%", "mmHg", "kPa", "per minute", "degrees Celsius",
            "degrees Fahrenheit");
    private static final String PER_KG = "/kg";

    private SignValues() {}

    public static Optional<Measure> measure(Sign.Measured sign, Answer answer, SignBook signs) {
        return counted(sign, answer).flatMap(counted -> measure(sign, counted, answer, signs));
    }

    /** A value, or one for each kilogram of the patient: {@code 4 mL/kg}. */
    static Optional<Reference> reference(Sign.Measured sign, Answer answer, SignBook signs) {
        return counted(sign, answer).flatMap(counted -> counted.unit().text().equals(sign.unit() + PER_KG)
            ? Optional.of(new Condition.PerKilogram(plain(sign, counted)))
            : measure(sign, counted, answer, signs).map(Condition.Fixed::new));
    }

    /** How much a sign rises or falls by; only in its own unit, for a difference converts otherwise. */
    static Optional<Measure> difference(Sign.Measured sign, Answer answer, SignBook signs) {
        return counted(sign, answer).flatMap(counted -> sign.also().contains(counted.unit().text())
            ? answer.nothing(WrongKindOfUnit.found(sign.name(), counted.unit(), sign.unit()))
            : measure(sign, counted, answer, signs));
    }

    private static Optional<Counted> counted(Sign.Measured sign, Answer answer) {
        return Counted.of(answer, new Wanted("a measured sign", sign.unit(), "",
            sign.usual().lowest().toString()));
    }

    private static Measure plain(Sign.Measured sign, Counted counted) {
        return Measure.ofThousandths(counted.thousandths(), sign.unit());
    }

    private static Optional<Measure> measure(
            Sign.Measured sign, Counted counted, Answer answer, SignBook signs) {
        Phrase unit = counted.unit();
        if (unit.text().equals(sign.unit())) {
            return Optional.of(plain(sign, counted));
        }
        if (sign.also().contains(unit.text())) {
            return UnitConversion.find(sign.name(), unit.text(), sign.unit())
                .map(way -> new Measure(way.convert(counted.thousandths() * 1000), sign.unit()));
        }
        if (signs.measuresIn(unit.text()) || ELSEWHERE.contains(unit.text())) {
            return answer.nothing(WrongKindOfUnit.found(sign.name(), unit,
                String.join(" or ", Stream.concat(Stream.of(sign.unit()), sign.also().stream()).toList())));
        }
        if (MisreadableUnit.knows(unit.text())) {
            return answer.nothing(MisreadableUnit.found(unit, counted.number() + " ", ""));
        }
        return answer.nothing(UnknownPhrase.meant(unit, counted.number() + " " + sign.unit()));
    }
}
