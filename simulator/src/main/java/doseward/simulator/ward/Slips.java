package doseward.simulator.ward;

import doseward.engine.Course;
import doseward.protocol.Sign;
import doseward.protocol.Value;
import doseward.quantity.Measure;
import doseward.simulator.chance.Chance;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How a hand slips over a value that can still be so: two digits change places, a point is wrong, the next
 * field's number or the next line's choice is taken. A program asks again for what is unusual, which nine of
 * ten then see (made up).
 */
final class Slips {
    private static final int DECIMALS = 6;
    private static final int TEN = 10;
    private static final int ONE_BLIND_IN = 10;

    private final Bed bed;
    private final Course course;
    private final Chance chance;

    Slips(Bed bed, Course course, Chance chance) {
        this.bed = bed;
        this.course = course;
        this.chance = chance;
    }

    private enum Kind { SWAPPED, TENFOLD, TENTH, NEXT_FIELD }

    /** The wrong value; empty where this hand finds none that would go through. */
    Optional<Value> over(Sign sign, Value right) {
        Optional<Value> wrong = switch (sign) {
            case Sign.Measured measured when right instanceof Value.Measured(var measure) ->
                number(measured, measure).filter(typed -> isUsual(measured, typed)
                    || chance.oneIn(ONE_BLIND_IN)).map(Value.Measured::new);
            case Sign.Choice choice when right instanceof Value.Chosen(var chosen) ->
                Optional.of(new Value.Chosen(nextTo(chosen, choice.choices())));
            case Sign.Measured _, Sign.Choice _, Sign.Several _, Sign.Grade _, Sign.Event _ ->
                Optional.empty();
        };
        return wrong.filter(value -> !value.equals(right) && sign.objectionTo(value).isEmpty());
    }

    private static boolean isUsual(Sign.Measured sign, Measure measure) {
        return sign.usual().includes(measure);
    }

    private Optional<Measure> number(Sign.Measured sign, Measure right) {
        Kind[] kinds = Kind.values();
        return switch (kinds[chance.between(0, kinds.length - 1)]) {
            case SWAPPED -> swapped(right);
            case TENFOLD -> Optional.of(new Measure(Math.multiplyExact(right.millionths(), TEN),
                right.unit()));
            case TENTH -> Optional.of(new Measure(right.millionths() / TEN, right.unit()));
            case NEXT_FIELD -> nextField(sign);
        };
    }

    private Optional<Measure> swapped(Measure right) {
        char[] digits = BigDecimal.valueOf(right.millionths(), DECIMALS).stripTrailingZeros().toPlainString()
            .toCharArray();
        int at = chance.between(0, digits.length - 1);
        if (at + 1 >= digits.length || digits[at] == '.' || digits[at + 1] == '.') {
            return Optional.empty();
        }
        char first = digits[at];
        digits[at] = digits[at + 1];
        digits[at + 1] = first;
        return Optional.of(new Measure(new BigDecimal(new String(digits)).movePointRight(DECIMALS)
            .longValueExact(), right.unit()));
    }

    private Optional<Measure> nextField(Sign.Measured sign) {
        List<Sign> numbers = course.plan().signs().stream().filter(Sign.Number.class::isInstance).toList();
        int place = numbers.indexOf((Sign) sign);
        if (place < 0 || numbers.size() < 2) {
            return Optional.empty();
        }
        Sign next = numbers.get((place + 1) % numbers.size());
        return bed.measure(next, bed.now()) instanceof Value.Measured(var measure)
            ? Optional.of(new Measure(measure.millionths(), sign.unit())) : Optional.empty();
    }

    private static String nextTo(String chosen, List<String> choices) {
        int place = choices.indexOf(chosen);
        return choices.get(place + 1 < choices.size() ? place + 1 : Math.max(0, place - 1));
    }
}
