package doseward.language.words;

import doseward.language.check.WrongCode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Codes of other systems, so far as a slip in one can be seen. */
public final class CodeWords {
    private static final Map<String, String> UCUM = ucum();
    private static final int MEDDRA = 10_000_000; // all its codes have eight digits and begin with 10
    private static final int MEDDRA_END = 11_000_000;

    private CodeWords() {}

    private static Map<String, String> ucum() {
        TreeMap<String, String> codes = new TreeMap<>();
        codes.put("mmHg", "mm[Hg]");
        codes.put("per minute", "/min");
        codes.put("%", "%");
        codes.put("L/minute", "L/min");
        codes.put("mL/minute", "mL/min");
        codes.put("mL/h", "mL/h");
        codes.put("mL", "mL");
        codes.put("L", "L");
        codes.put("kg", "kg");
        codes.put("degrees Celsius", "Cel");
        codes.put("micrograms/kg/minute", "ug/kg/min");
        codes.put("mg/dL", "mg/dL");
        codes.put("mmol/L", "mmol/L");
        codes.put("U/L", "U/L");
        codes.put("per mm3", "/uL");
        codes.put("months", "mo");
        return codes;
    }

    /** A LOINC code: a number, a hyphen, and a digit worked out from the number. */
    public static Optional<String> loinc(Answer answer) {
        if (!answer.text().matches("[0-9]{1,7}-[0-9]")) {
            return answer.nothing(WrongCode.found(answer.words(), "is no LOINC code",
                "It is a number, a hyphen and a digit, as in `8480-6`."));
        }
        int hyphen = answer.text().indexOf('-');
        String number = answer.text().substring(0, hyphen);
        return checkDigit(number) == answer.text().charAt(hyphen + 1) - '0' ? Optional.of(answer.text())
            : answer.nothing(WrongCode.found(answer.words(),
                "is no LOINC code, for its last digit does not fit",
                "Look it up again. Was a digit mistyped?"));
    }

    /** Every second digit from the right is doubled, all digits are added, and this fills up to a ten. */
    private static int checkDigit(String number) {
        int sum = 0;
        for (int place = 0; place < number.length(); place++) {
            int digit = number.charAt(number.length() - 1 - place) - '0';
            int doubled = place % 2 == 0 ? 2 * digit : digit;
            sum += doubled / 10 + doubled % 10;
        }
        return (10 - sum % 10) % 10;
    }

    /** The UCUM code of a unit; one that we know must be ours. */
    public static Optional<String> ucum(Answer answer, Optional<String> unit) {
        Optional<String> known = unit.flatMap(name -> Optional.ofNullable(UCUM.get(name)));
        if (known.filter(code -> !code.equals(answer.text())).isPresent()) {
            return answer.nothing(WrongCode.found(answer.words(),
                "is not what UCUM calls " + unit.orElseThrow(), "Write `" + known.orElseThrow() + "`."));
        }
        return answer.text().matches("[!-~]+") ? Optional.of(answer.text())
            : answer.nothing(WrongCode.found(answer.words(), "is no UCUM code",
                "UCUM codes have no spaces, as in `mm[Hg]`."));
    }

    /** The MedDRA code by which CTCAE names a term. */
    public static Optional<String> ctcae(Answer answer) {
        boolean sound = answer.text().matches("[0-9]{8}") && Integer.parseInt(answer.text()) >= MEDDRA
            && Integer.parseInt(answer.text()) < MEDDRA_END;
        return sound ? Optional.of(answer.text()) : answer.nothing(WrongCode.found(answer.words(),
            "is no MedDRA code, by which CTCAE names its terms",
                "It has eight digits and begins with `10`."));
    }
}
