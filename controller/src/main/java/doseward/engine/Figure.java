package doseward.engine;

import doseward.quantity.Measure;
import doseward.quantity.Numbers;
import java.math.BigInteger;

/**
 * A worked-out value with its unit, exact: so many millionths, divided by a whole number above zero. Compared
 * by cross products; nothing is ever rounded but for showing.
 */
record Figure(BigInteger millionths, BigInteger per, String unit) implements Comparable<Figure> {
    private static final BigInteger ONE = BigInteger.valueOf(1_000_000);
    private static final BigInteger IN_A_THOUSANDTH = BigInteger.valueOf(1_000);

    static Figure of(Measure measure) {
        return new Figure(BigInteger.valueOf(measure.millionths()), BigInteger.ONE, measure.unit());
    }

    /** So many millionths of it: 1,500,000 is one and a half times. */
    Figure timesMillionths(long factor) {
        return new Figure(millionths.multiply(BigInteger.valueOf(factor)), per.multiply(ONE), unit);
    }

    Figure times(long factor) {
        return new Figure(millionths.multiply(BigInteger.valueOf(factor)), per, unit);
    }

    Figure dividedBy(long parts) {
        return new Figure(millionths, per.multiply(BigInteger.valueOf(parts)), unit);
    }

    Figure plus(Figure other) {
        if (per.equals(other.per)) {
            return new Figure(millionths.add(other.millionths), per, alike(other).unit);
        }
        return new Figure(millionths.multiply(other.per).add(other.millionths.multiply(per)),
            per.multiply(other.per), alike(other).unit);
    }

    Figure minus(Figure other) {
        return plus(other.times(-1));
    }

    private Figure alike(Figure other) {
        if (!unit.equals(other.unit)) {
            throw new IllegalArgumentException("can't compare " + this + " with " + other);
        }
        return other;
    }

    @Override public int compareTo(Figure other) {
        if (per.equals(other.per)) {
            return millionths.compareTo(alike(other).millionths);
        }
        return millionths.multiply(alike(other).per).compareTo(other.millionths.multiply(per));
    }

    /** Whole millionths, rounded up: never less than it is. */
    long millionthsRoundedUp() {
        BigInteger[] whole = millionths.divideAndRemainder(per);
        return whole[0].add(whole[1].signum() > 0 ? BigInteger.ONE : BigInteger.ZERO).longValueExact();
    }

    /** Without its fraction of a thousandth; {@code about} where there was one. */
    @Override public String toString() {
        BigInteger[] shown = millionths.divideAndRemainder(per.multiply(IN_A_THOUSANDTH));
        return (shown[1].signum() == 0 ? "" : "about ") + Numbers.thousandths(shown[0].longValueExact()) + " "
            + unit;
    }
}
