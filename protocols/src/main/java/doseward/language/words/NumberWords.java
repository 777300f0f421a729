package doseward.language.words;

import doseward.language.check.BeyondBounds;
import doseward.language.check.CrookedNumber;
import doseward.language.check.NakedPoint;
import doseward.language.check.TrailingZero;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as on a prescription: commas in threes, no naked point, no trailing zero, at most three decimals.
 */
final class NumberWords {
    /** A million times more than any amount in use; more digits than this would overflow. */
    private static final int MOST_DIGITS = 12;
    private static final long MILLION = 1_000_000;
    private static final Pattern SHAPE = Pattern.compile("([0-9,]*)(?:(\\.)([0-9]*))?( million)?");
    private static final Pattern GROUPED = Pattern.compile("(0|[1-9][0-9]{0,2}(,[0-9]{3})+|[1-9][0-9]*)");

    private NumberWords() {}

    /** The number in thousandths; the whole is what the author reads again when a part of it is mended. */
    static Optional<Long> thousandths(Answer number, Answer whole) {
        Matcher shape = SHAPE.matcher(number.text());
        if (!shape.matches()) {
            return number.unknown("600,000");
        }
        String left = shape.group(1);
        String right = shape.group(3) == null ? "" : shape.group(3);
        boolean point = shape.group(2) != null;
        if (point && left.isEmpty()) {
            return number.nothing(NakedPoint.found(number.words(), whole.text()));
        }
        if (!GROUPED.matcher(left).matches() || point && right.isEmpty()) {
            return number.nothing(CrookedNumber.found(number.words()));
        }
        if (right.endsWith("0")) {
            Answer digits = number.part(0, shape.end(3));
            return number.nothing(TrailingZero.found(digits.words(), whole.text()));
        }
        return value(number, left.replace(",", ""), right, shape.group(4) != null);
    }

    private static Optional<Long> value(Answer number, String left, String right, boolean millions) {
        int decimals = millions ? 9 : 3;
        if (right.length() > decimals) {
            return number.nothing(CrookedNumber.tooFine(number.words(), decimals));
        }
        if (left.length() > (millions ? MOST_DIGITS - 6 : MOST_DIGITS)) {
            return number.nothing(BeyondBounds.found(number.words(), "999,999,999,999"));
        }
        long scale = millions ? 1000 * MILLION : 1000;
        long fraction = right.isEmpty() ? 0
            : Long.parseLong(right) * (scale / Math.powExact(10L, right.length()));
        return Optional.of(Math.addExact(Math.multiplyExact(Long.parseLong(left), scale), fraction));
    }

    /** A whole number from the lowest to the highest. */
    static Optional<Integer> whole(Answer answer, int lowest, int highest) {
        if (answer.text().isEmpty() || !answer.text().chars()
            .allMatch(c -> c >= '0' && c <= '9' || ",.".indexOf(c) >= 0)) {
            return answer.unknown(Integer.toString(Math.max(lowest, 2)));
        }
        Optional<Long> thousandths = thousandths(answer, answer);
        if (thousandths.isPresent() && thousandths.orElseThrow() % 1000 != 0) {
            return answer.unknown(Integer.toString(Math.max(lowest, 2)));
        }
        if (thousandths.isPresent() && isOutside(thousandths.orElseThrow() / 1000, lowest, highest)) {
            return answer.nothing(BeyondBounds.found(answer.key(), answer.words(), lowest, highest));
        }
        return thousandths.map(value -> Math.toIntExact(value / 1000));
    }

    private static boolean isOutside(long value, int lowest, int highest) {
        return value < lowest || value > highest;
    }
}
