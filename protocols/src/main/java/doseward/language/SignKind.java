package doseward.language;

import doseward.language.check.MissingKey;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The kinds of signs, and the keys that each may have: any other would say nothing. */
enum SignKind {
    NUMBER(List.of("unit", "plausible", "usual"),
        List.of("also", "upper-normal", "lasts-until-changed", "loinc", "ucum")),
    AMOUNT_SINCE_LAST_RECORDED(List.of("unit", "plausible", "usual"), List.of("also", "loinc", "ucum")),
    CHOICE(List.of("choices"), List.of("loinc")),
    SEVERAL_CHOICES(List.of("choices", "alone"), List.of("loinc")),
    PRESENT_OR_ABSENT(List.of(), List.of("loinc")),
    GRADE(List.of(), List.of("ctcae", "worked-out-from", "grades", "by-person")),
    EVENT(List.of(), List.of());

    private static final Shape MEASURES = WordKind.of("measures", "a range of measures",
        "-?" + Shapes.NUMBER + "( .+)? to " + Shapes.NUMBER + " .+", "30 to 300 mmHg");
    private static final Shape BY_GRADE = new Shape.Named(Shapes.TEXT);
    private static final Shape WHEN_GRADE = new Shape.Named(Shapes.CONDITION);
    static final Keys ALL = new Keys()
        .needs("kind", "which kind of sign it is",
            new Shape.Closed(Stream.of(values()).map(SignKind::words).toList()))
        .may("unit", "its unit", Shapes.TEXT)
        .may("also", "other units that are taken and converted exactly",
            Shape.either(Shapes.TEXT, new Shape.Items("this unit", Shapes.TEXT)))
        .may("plausible", "the values that are taken", MEASURES)
        .may("usual", "the values that are not asked again", MEASURES)
        .may("choices", "what it can be", new Shape.Items("this choice", Shapes.TEXT))
        .may("alone", "the choice that excludes the others", Shapes.TEXT)
        .may("lasts-until-changed", "whether it is still true when nobody touched it",
            Shapes.closed("true", "false"))
        .may("upper-normal", "the upper limit of normal",
            WordKind.of("upper-normal", "a value", "by laboratory|" + Shapes.NUMBER + " .+", "by laboratory"))
        .may("loinc", "its code in LOINC", Shapes.TEXT)
        .may("ucum", "its unit in UCUM", Shapes.TEXT)
        .may("ctcae", "its code in CTCAE", Shapes.TEXT)
        .may("worked-out-from", "the sign that its grade goes by", Shapes.NAME)
        .may("grades", "when each grade is reached", WHEN_GRADE)
        .may("by-person", "what a person goes by at each grade", BY_GRADE)
        .needsWhere("kind", "number", "unit", "plausible", "usual")
        .needsWhere("kind", "amount since last recorded", "unit", "plausible", "usual")
        .needsWhere("kind", "choice", "choices")
        .needsWhere("kind", "several choices", "choices", "alone");

    private final List<String> needed;
    private final List<String> optional;

    SignKind(List<String> needed, List<String> optional) {
        this.needed = needed;
        this.optional = optional;
    }

    /** As a file says it: {@code amount since last recorded}. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Notes what the sign says in vain and what it does not say. */
    void noteKeys(Part part, String sign) {
        List<String> keys = new java.util.ArrayList<>(List.of("kind"));
        keys.addAll(needed);
        keys.addAll(optional);
        part.only(keys);
        if (this == GRADE) {
            noteGrading(part, sign);
        }
    }

    private static void noteGrading(Part part, String sign) {
        if (!part.has("by-person") && !part.has("worked-out-from")) {
            part.problems().add(MissingKey.found(part.at(), sign, "by-person` or `worked-out-from",
                "how its grade comes about", ""));
        }
        if (part.has("by-person")) {
            part.only(List.of("kind", "ctcae", "by-person"));
        } else if (part.has("worked-out-from") && !part.has("grades")) {
            part.problems().add(MissingKey.found(part.at(), sign, "grades", "when each grade is reached",
                ""));
        }
    }
}
