package doseward.language.words;

import doseward.diagnostic.Phrase;
import doseward.language.check.MisreadableUnit;
import doseward.language.check.UnknownPhrase;
import doseward.language.check.WrongKindOfUnit;
import doseward.language.words.Counted.Wanted;
import doseward.protocol.Sign;
import doseward.quantity.Measure;
import java.util.List;
import java.util.Optional;

/** A measured value of a sign in words: {@code 90 mmHg}. */
public final class SignValues {
    private static final List<String> ELSEWHERE = List.of("mg/dL", "micromol/L", "mmol/L", "mEq/L", "kg",
        "mL", "mL/h",
        "L", "L/minute", "mL/minute", "%", "mmHg", "kPa", "per minute", "degrees Celsius",
            "degrees Fahrenheit");

    private SignValues() {}

    public static Optional<Measure> measure(Sign.Number sign, Answer answer, SignBook signs) {
        Wanted wanted = new Wanted("a measured sign", sign.unit(), "", sign.usual().lowest().toString());
        return Counted.of(answer, wanted).flatMap(counted -> measure(sign, counted, answer, signs));
    }

    private static Optional<Measure> measure(
            Sign.Number sign, Counted counted, Answer answer, SignBook signs) {
        Phrase unit = counted.unit();
        if (unit.text().equals(sign.unit())) {
            return Optional.of(Measure.ofThousandths(counted.thousandths(), sign.unit()));
        }
        if (signs.measuresIn(unit.text()) || ELSEWHERE.contains(unit.text())) {
            return answer.nothing(WrongKindOfUnit.found(sign.name(), unit, sign.unit()));
        }
        if (MisreadableUnit.knows(unit.text())) {
            return answer.nothing(MisreadableUnit.found(unit, counted.number() + " ", ""));
        }
        return answer.nothing(UnknownPhrase.meant(unit, counted.number() + " " + sign.unit()));
    }
}
