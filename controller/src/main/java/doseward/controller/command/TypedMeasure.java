package doseward.controller.command;

import doseward.console.Unopened.Objection;
import doseward.console.Unopened.Twice;
import doseward.language.BodyWords;
import doseward.language.Typed;
import doseward.quantity.Height;
import doseward.quantity.Weight;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that somebody measured and typed twice, for nothing before them says what would surprise. */
final class TypedMeasure {
    private static final Pattern NUMBER = Pattern.compile("([1-9][0-9]{0,3})(?:\\.([0-9]{1,3}))?");
    private static final int DIGITS = 3;
    private static final int THOUSAND = 1_000;
    private static final int TEN = 10;
    /** In thousandths: 300 cm, as files have it at most; how little is too little is said of the cm. */
    private static final int TALLEST_IN_INCHES = 118_110;

    private TypedMeasure() {}

    /** In kg or in lb, with three digits behind the point at most. */
    static Weight weight(Twice typed) throws Objection {
        long thousandths = thousandths("weight", "80 or 80.5", typed);
        return switch (typed.unit()) {
            case "kg" -> new Weight(thousandths);
            case "lb" -> Weight.ofThousandthsOfAPound(thousandths);
            default -> throw objection("A weight is in kg or in lb.");
        };
    }

    /** In cm with one digit behind the point at most, or in inches with two. */
    static Height height(Twice typed) throws Objection {
        long thousandths = thousandths("height", "175 or 175.5", typed);
        return switch (typed.unit()) {
            case "cm" -> good(BodyWords.height(typed.number().strip() + " cm"));
            case "in" -> good(BodyWords.height(inches(thousandths).toString()));
            default -> throw objection("A height is in cm or in inches.");
        };
    }

    private static Height inches(long thousandths) throws Objection {
        if (thousandths % TEN != 0) {
            throw objection("A height in inches has two digits behind the point at most.");
        }
        if (thousandths > TALLEST_IN_INCHES) {
            throw objection("Nobody is so tall. Type the height as it was measured, in inches or in cm.");
        }
        return Height.ofHundredthsOfAnInch(thousandths / TEN);
    }

    private static long thousandths(String what, String like, Twice typed) throws Objection {
        Matcher number = NUMBER.matcher(typed.number().strip());
        if (!number.matches()) {
            throw objection("The " + what + " is not plainly a number. Type digits and one point, as in "
                + like + ".");
        }
        if (!typed.again().strip().equals(typed.number().strip())) {
            throw objection("The " + what + " was typed as " + typed.number().strip() + " and then as "
                + typed.again().strip() + ". Measure again, or type both as they are.");
        }
        String parts = Optional.ofNullable(number.group(2)).orElse("");
        return Long.parseLong(number.group(1)) * THOUSAND
            + Long.parseLong(parts + "0".repeat(DIGITS - parts.length()));
    }

    /** What was typed, if it can be read. */
    static <T> T good(Typed<T> typed) throws Objection {
        return switch (typed) {
            case Typed.Good<T>(var value) -> value;
            case Typed.Bad<T>(var sentence) -> throw objection(sentence);
        };
    }

    private static Objection objection(String sentence) {
        return new Objection(List.of(sentence));
    }
}
