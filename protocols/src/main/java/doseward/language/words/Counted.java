package doseward.language.words;

import doseward.diagnostic.Phrase;
import doseward.language.check.MissingUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number and the words after it.
 *
 * @param thousandths the number, exact to the thousandth
 * @param number the words that say the number, with {@code million} if it stands there
 * @param unit the words after it
 */
record Counted(long thousandths, Phrase number, Phrase unit) {
    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("([0-9.,]+(?: million\\b)?)(.*)");

    /** Reads a number with a unit; the example says what the author may have meant. */
    static Optional<Counted> of(Answer answer, Wanted wanted) {
        Matcher parts = NUMBER_AND_UNIT.matcher(answer.text());
        if (!parts.matches()) {
            return answer.unknown(wanted.example());
        }
        int end = parts.end(1);
        if (end == answer.text().length()) {
            return answer.nothing(MissingUnit.found(answer.key(), answer.words(), wanted.noun(),
                wanted.unit(),
                wanted.help()));
        }
        if (answer.text().charAt(end) != ' ' || answer.text().startsWith("  ", end)) {
            String spaced = answer.text().substring(0, end) + " " + answer.text().substring(end).strip();
            return answer.unknown(spaced);
        }
        Answer number = answer.part(0, end);
        return NumberWords.thousandths(number, answer)
            .map(value -> new Counted(value, number.words(), answer.words().from(end + 1)));
    }

    boolean isWhole() {
        return thousandths % 1000 == 0;
    }

    long whole() {
        return thousandths / 1000;
    }

    /**
     * What kind of value is asked for.
     *
     * @param noun as in "`every` is a time"
     * @param unit the unit to propose for a bare number
     * @param help a sentence on the units there are, or empty
     * @param example how a value is written
     */
    record Wanted(String noun, String unit, String help, String example) {}
}
