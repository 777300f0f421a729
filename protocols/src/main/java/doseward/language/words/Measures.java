package doseward.language.words;

import doseward.diagnostic.Phrase;
import doseward.language.check.BeyondBounds;
import doseward.language.check.CrookedNumber;
import doseward.language.check.MisreadableUnit;
import doseward.language.check.UnknownPhrase;
import doseward.language.check.WrongKindOfUnit;
import doseward.language.check.ZeroValue;
import doseward.language.draft.DrugSheet;
import doseward.language.words.Counted.Wanted;
import doseward.protocol.Given.Flush;
import doseward.quantity.Height;
import doseward.quantity.Numbers;
import doseward.quantity.Rate;
import doseward.quantity.Strength;
import doseward.quantity.Volume;
import doseward.quantity.Weight;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Volumes, rates, weights and strengths in words, exact to the microlitre, the gram and the unit. */
public final class Measures {
    private static final List<String> KNOWN = List.of("mL", "L", "mL/h", "kg", "g", "mg", "micrograms",
        "mmHg", "%", "cm");
    /** Taken for kilograms, they give more than twice the dose; a pump library has done so. */
    private static final List<String> POUNDS = List.of("lb", "lbs", "pound", "pounds");
    /** In thousandths: no bag or rate is near a hundred thousand of its unit. */
    private static final long MOST = 100_000_000L;
    /** In grams; with it the largest amount for each kilogram still fits the arithmetic. */
    private static final long HEAVIEST = 1_000_000L;
    /** In thousandths of a centimetre; beyond these no formula for body surface was ever tried. */
    private static final long SHORTEST = 20_000L;
    private static final long TALLEST = 300_000L;
    /** In the smallest step of a drug's kind; with it a bag's content still fits the arithmetic. */
    private static final long STRONGEST = 10_000_000_000L;
    private static final Pattern VOLUME_AND_FLUID = Pattern.compile("([0-9.,]+ \\S+) (.+)");

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

    public static Optional<Height> height(Answer answer) {
        return Counted.of(answer, new Wanted("a height", "cm", "", "140 cm"))
            .filter(counted -> is("cm", counted, answer))
            .flatMap(counted -> height(answer, counted));
    }

    private static Optional<Height> height(Answer answer, Counted counted) {
        if (counted.thousandths() < SHORTEST || counted.thousandths() > TALLEST) {
            return answer.nothing(BeyondBounds.found(answer.key(), answer.words(), "20 cm to 300 cm"));
        }
        return counted.thousandths() % 100 == 0 ? Optional.of(new Height(counted.thousandths() / 100))
            : answer.nothing(CrookedNumber.tooFine(counted.number(), 1));
    }

    /** A volume and the fluid: {@code 50 mL dextrose 5 %}. */
    public static Optional<Flush> flush(Answer answer) {
        Matcher parts = VOLUME_AND_FLUID.matcher(answer.text());
        return parts.matches() ? volume(answer.part(0, parts.end(1)))
            .map(volume -> new Flush(volume, parts.group(2))) : answer.unknown("50 mL dextrose 5 %");
    }

    /** So much drug in each millilitre. */
    public static Optional<Strength> strength(Answer answer) {
        return strength(answer, Optional.empty());
    }

    /** So much of this drug in each millilitre. */
    public static Optional<Strength> strength(Answer answer, Optional<DrugSheet> drug) {
        String end = "/mL";
        if (!answer.text().endsWith(end)) {
            String unit = Amounts.UNIT + end;
            return Counted.of(answer, new Wanted("a strength", unit, "", "18 million " + unit))
                .flatMap(counted -> answer.nothing(UnknownPhrase.meant(counted.unit(),
                    counted.number() + " " + unit)));
        }
        return Amounts.readFlat(answer.part(0, answer.text().length() - end.length()), drug)
            .flatMap(amount -> amount.count() > STRONGEST
                ? answer.nothing(BeyondBounds.found(answer.words(), "10,000 million in a millilitre"))
                : Optional.of(new Strength(amount)));
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

    private static boolean bounded(Counted counted, Answer answer, long most) {
        if (counted.thousandths() > most) {
            answer.problems().add(BeyondBounds.found(answer.words(), Numbers.thousandths(most)));
        }
        return counted.thousandths() <= most;
    }
}
