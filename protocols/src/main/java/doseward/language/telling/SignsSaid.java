package doseward.language.telling;

import doseward.protocol.Sign;
import doseward.protocol.Sign.Grading;
import doseward.protocol.Sign.UpperNormal;
import java.util.List;
import java.util.stream.Collectors;

/** Tells what each sign means that a protocol speaks of; from the signs file. */
final class SignsSaid {
    private SignsSaid() {}

    static void tell(List<Sign> signs, Page page) {
        if (signs.isEmpty()) {
            return;
        }
        page.heading("From the signs file");
        page.paragraph("What the signs mean that this protocol speaks of. A reading that is not plausible is "
            + "refused; one that is not usual is asked again.");
        signs.forEach(sign -> page.point(Say.capital(sign.name()) + ": " + meaning(sign)));
    }

    private static String meaning(Sign sign) {
        return switch (sign) {
            case Sign.Number number -> "a number, " + measured(number) + upperNormal(number.upperNormal())
                + (number.lastsUntilChanged()
                    ? " It is a running rate, still true when nobody touched it; it must be fresh all the "
                        + "same."
                    : "");
            case Sign.Accumulated amount -> "an amount since it was last recorded, which adds up, "
                + measured(amount);
            case Sign.Choice choice -> "one of: " + String.join("; ", choice.choices()) + ".";
            case Sign.Several several -> "any of: " + String.join("; ", several.choices()) + "; but "
                + several.alone() + " only alone.";
            case Sign.Grade grade -> grading(grade.grading());
            case Sign.Event _ -> "something that happens at a time.";
        };
    }

    private static String measured(Sign.Measured sign) {
        return "in " + sign.unit()
            + (sign.also().isEmpty() ? "" : " (" + Say.choice(sign.also()) + " is converted)")
            + ", plausible " + sign.plausible() + ", usual " + sign.usual() + ".";
    }

    private static String upperNormal(UpperNormal normal) {
        return switch (normal) {
            case UpperNormal.None() -> "";
            case UpperNormal.ByLaboratory() -> " Its upper normal is entered with each result.";
            case UpperNormal.Fixed(var value) -> " Its upper normal is " + value + ".";
        };
    }

    private static String grading(Grading grading) {
        return switch (grading) {
            case Grading.WorkedOut(var grades) -> "a grade that is worked out, the highest whose sentence is "
                + "true: " + grades.stream().map(rule -> rule.grade() + ", " + rule.when().text())
                    .collect(Collectors.joining("; ")) + ".";
            case Grading.ByPerson(var grades) -> "a grade that a person records: " + grades.stream()
                .map(words -> words.grade() + ", " + words.words()).collect(Collectors.joining("; ")) + ".";
        };
    }
}
