package doseward.language.words;

import doseward.diagnostic.Phrase;
import doseward.language.check.BeyondBounds;
import doseward.language.check.MisreadableUnit;
import doseward.language.check.UnknownPhrase;
import doseward.language.check.WrongKindOfUnit;
import doseward.language.check.ZeroValue;
import doseward.language.words.Counted.Wanted;
import doseward.quantity.Numbers;
import doseward.quantity.Rate;
import doseward.quantity.Strength;
import doseward.quantity.Amount;
import doseward.quantity.Volume;
import doseward.quantity.Weight;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** Volumes, rates, weights and strengths in words, exact to the microlitre, the gram and the unit. */
public final class Measures {
    private static final List<String> KNOWN = List.of("mL", "L", "mL/h", "kg", "g", "mg", "micrograms",
        "mmHg", "%");
    /** Taken for kilograms, they give more than twice the dose; a pump library has done so. */
    private static final List<String> POUNDS = List.of("lb", "lbs", "pound", "pounds");
    /** In thousandths: no bag or rate is near a hundred thousand of its unit. */
    private static final long MOST = 100_000_000L;
    /** In grams; with it the largest amount for each kilogram still fits the arithmetic. */
    private static final long HEAVIEST = 1_000_000L;

    private Measures() {}

    public static Optional<Volume> volume(Answer answer) {
        return read(answer, new Wanted("a volume", "mL", "", "50 mL"), MOST, Volume::new);
    }

    public static Optional<Rate> rate(Answer answer) {
        return read(answer, new Wanted("a rate", "mL/h", "", "450 mL/h"), MOST, Rate::new);
    }

    public static Optional<Weight> weight(Answer answer) {
        return read(answer, new Wanted("a weight", "kg", "", "40 kg"), HEAVIEST, Weight::new);
    }

    /** So much drug in each millilitre. */
    public static Optional<Strength> strength(Answer answer) {
        String unit = Amounts.UNIT + "/mL";
        Wanted wanted = new Wanted("a strength", unit, "", "18 million " + unit);
        return Counted.of(answer, wanted)
            .flatMap(counted -> is(unit, counted, answer) && positive(counted, answer)
            && wholeUnits(counted, answer)
                ? Optional.of(new Strength(Amount.units(counted.whole()))) : Optional.empty());
    }

    private static <T> Optional<T> read(Answer answer, Wanted wanted, long most, LongFunction<T> made) {
        return Counted.of(answer, wanted)
            .filter(counted -> is(wanted.unit(), counted, answer))
            .filter(counted -> positive(counted, answer))
            .filter(counted -> bounded(counted, answer, most))
            .map(counted -> made.apply(counted.thousandths()));
    }

    private static boolean is(String wanted, Counted counted, Answer answer) {
        Phrase unit = counted.unit();
        if (unit.text().equals(wanted)) {
            return true;
        }
        if (MisreadableUnit.knows(unit.text())) {
            answer.problems().add(MisreadableUnit.found(unit, counted.number() + " ", ""));
        } else if (POUNDS.contains(unit.text())) {
            answer.problems().add(UnknownPhrase.because(unit,
                "Pounds are not kilograms, and are not converted here:",
                "Weigh in kg, or convert it, and write it as in `40 kg`."));
        } else if (KNOWN.contains(unit.text())) {
            answer.problems().add(WrongKindOfUnit.found(answer.key(), unit, wanted));
        } else {
            answer.problems().add(UnknownPhrase.meant(unit, counted.number() + " " + wanted));
        }
        return false;
    }

    private static boolean positive(Counted counted, Answer answer) {
        if (counted.thousandths() == 0) {
            answer.problems().add(ZeroValue.found(answer.key(), answer.words()));
        }
        return counted.thousandths() > 0;
    }

    private static boolean wholeUnits(Counted counted, Answer answer) {
        if (!counted.isWhole()) {
            answer.problems().add(UnknownPhrase.because(counted.number(),
                "International units are counted whole:", "Write a whole number of them."));
        }
        return counted.isWhole();
    }

    private static boolean bounded(Counted counted, Answer answer, long most) {
        if (counted.thousandths() > most) {
            answer.problems().add(BeyondBounds.found(answer.words(), Numbers.thousandths(most)));
        }
        return counted.thousandths() <= most;
    }
}
