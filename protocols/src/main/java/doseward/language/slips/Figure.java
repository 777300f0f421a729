package doseward.language.slips;

import doseward.diagnostic.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in the words of a file.
 *
 * @param digits the number itself, without {@code million}
 * @param unit the words after it that say of what; empty where there are none
 */
record Figure(Phrase digits, Phrase unit, Value value) {
    private static final Pattern NUMBER = Pattern.compile(
        "(?<![\\w.,/-])([0-9][0-9,]*(?:\\.[0-9]+)?)(?: million)?(?: (?<unit>international units|viable cells"
            + "|[A-Za-z%][A-Za-z0-9%/^]*)(?<basis>/kg|/m2)?)?(?=[ ,]|$)");
    private static final List<String> NO_UNITS = List.of("to", "and", "or", "times", "below", "criteria");

    /** All numbers of the words; the first end of a range is of the kind of the last. */
    static List<Figure> of(Leaf leaf) {
        List<Figure> figures = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(leaf.words().text());
        while (matcher.find()) {
            figures.add(figure(leaf, matcher));
        }
        for (int index = figures.size() - 2; index >= 0; index--) {
            Figure here = figures.get(index);
            if (here.unit.text().isEmpty() && here.value == Value.COUNT) {
                figures.set(index, new Figure(here.digits, here.unit, figures.get(index + 1).value));
            }
        }
        return figures;
    }

    private static Figure figure(Leaf leaf, Matcher matcher) {
        Phrase digits = leaf.words().part(matcher.start(1), matcher.end(1));
        boolean hasUnit = matcher.group("unit") != null && !NO_UNITS.contains(matcher.group("unit"));
        int end = matcher.end("basis") >= 0 ? matcher.end("basis") : matcher.end("unit");
        Phrase unit = hasUnit ? leaf.words().part(matcher.start("unit"), end)
            : new Phrase("", digits.span());
        return new Figure(digits, unit, Value.of(unit.text(), leaf.isCondition()));
    }

    BigDecimal number() {
        return new BigDecimal(digits.text().replace(",", ""));
    }

    boolean hasPoint() {
        return digits.text().contains(".");
    }

    /** The file with another number here. */
    Edit instead(BigDecimal number) {
        return new Edit(digits, written(number));
    }

    /** With a comma between threes, as files write it. */
    static String written(BigDecimal number) {
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        for (int place = point - 3; place > 0; place -= 3) {
            text.insert(place, ',');
        }
        return text.toString();
    }
}
