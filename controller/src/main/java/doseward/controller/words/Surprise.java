package doseward.controller.words;

import doseward.engine.Course;
import doseward.engine.Reading;
import doseward.protocol.Sign;
import doseward.protocol.Value;
import doseward.quantity.Measure;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is surprising about a reading, so that whoever typed it looks again: outside the usual range of its
 * sign, or doubled or halved since the last, as by a slip of the point or a number of the field beside it.
 * It says nothing of what the reading means.
 */
public final class Surprise {
    private static final BigInteger FAR = BigInteger.TWO;

    private Surprise() {}

    /** Sentences, none where nothing is surprising. */
    public static List<String> at(Course course, Reading reading) {
        Optional<Sign> sign = course.plan().sign(reading.sign());
        if (sign.isEmpty() || !(sign.get() instanceof Sign.Measured measured)
                || !(reading.value() instanceof Value.Measured(var value))) {
            return List.of();
        }
        List<String> all = new ArrayList<>();
        if (isUnusual(measured, value)) {
            all.add("It is outside the usual " + measured.usual() + " of " + measured.name() + ".");
        }
        last(course, reading).filter(_ -> measured instanceof Sign.Number)
            .filter(last -> last.value() instanceof Value.Measured(var before) && isFar(before, value))
            .ifPresent(last -> all.add("It was " + last.value() + " at " + last.taken() + "."));
        return all;
    }

    static boolean isUnusual(Sign.Measured sign, Measure value) {
        return !sign.usual().includes(value);
    }

    /** The latest that was taken before it, whoever took it. */
    private static Optional<Reading> last(Course course, Reading reading) {
        return course.charts().of(reading.sign()).stream().flatMap(chart -> chart.readings().stream())
            .filter(known -> known.taken().isBefore(reading.taken())).reduce((_, later) -> later);
    }

    private static boolean isFar(Measure before, Measure now) {
        BigInteger one = BigInteger.valueOf(before.millionths());
        BigInteger other = BigInteger.valueOf(now.millionths());
        boolean known = one.signum() > 0 && before.unit().equals(now.unit());
        return known && (other.compareTo(one.multiply(FAR)) >= 0 || other.multiply(FAR).compareTo(one) <= 0);
    }
}
