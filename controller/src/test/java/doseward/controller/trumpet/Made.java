package doseward.controller.trumpet;

import doseward.quantity.Rate;
import java.util.function.DoubleUnaryOperator;
import java.util.List;
import java.util.stream.IntStream;

/** Samples that are made by a formula, so that their trumpet is known without measuring. */
final class Made {
    /** So fast that a nanolitre is no more than a ten-millionth of a window. */
    static final Rate FAST = Rate.ofMillilitresPerHour(1200);
    static final Rate ONE = Rate.ofMillilitresPerHour(1);

    private Made() {}

    /** What a pump gives for some minutes, whose volume by then is told in millilitres. */
    static Samples of(Rate rate, int minutes, DoubleUnaryOperator millilitresByMinute) {
        List<Long> volumes = IntStream.rangeClosed(0, 2 * minutes)
            .mapToObj(half -> Math.round(1e6 * millilitresByMinute.applyAsDouble(half / 2.0))).toList();
        return new Samples(rate, Samples.HALF_A_MINUTE, volumes);
    }

    /** A flow whose error is a wave: so high, so long from crest to crest, around an offset, in percent. */
    static Samples wave(double height, double length, double offset) {
        double perMinute = FAST.microlitresPerHour() / 1_000.0 / 60;
        return of(FAST, 60, minute -> perMinute * (minute * (1 + offset / 100)
            + height / 100 * length / (2 * Math.PI) * (1 - Math.cos(2 * Math.PI * minute / length))));
    }
}
