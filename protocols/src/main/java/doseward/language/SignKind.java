package doseward.language;

import doseward.language.check.MissingKey;
import java.util.List;
import java.util.Locale;

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

    static final Keys ALL = new Keys()
        .needs("kind", "which kind of sign it is", "number")
        .may("unit", "also", "plausible", "usual", "choices", "alone", "lasts-until-changed", "upper-normal",
            "loinc", "ucum", "ctcae", "worked-out-from", "grades", "by-person");

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
        needed.stream().filter(key -> !part.has(key)).forEach(key ->
            part.problems().add(MissingKey.found(part.at(), sign, key, says(key), "")));
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
            part.problems().add(MissingKey.found(part.at(), sign, "grades", "when each grade is reached", ""));
        }
    }

    private static String says(String key) {
        return key.equals("choices") ? "what it can be" : key.equals("alone")
            ? "which choice excludes the others" : "its `" + key + "`";
    }
}
