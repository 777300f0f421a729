package doseward.quantity;

import java.math.BigInteger;

/**
 * Natural logarithms, and the way back from them, in whole counts of 2^-160: about 48 decimal digits.
 *
 * <p>Every count here is zero or more, and every step that is not exact (a shift, a division, a series
 * broken off) rounds down. Sums and products of such counts grow with what goes into them, so what comes out
 * is never above the true value: that is the whole proof of {@link #below} and {@link #wholeBelow}. How far
 * below it may be is reckoned at each, and is needed only where a logarithm is taken away.
 */
final class Logarithm {
    static final int BITS = 160;

    private static final BigInteger ONE = BigInteger.ONE.shiftLeft(BITS);
    /** See {@link #below}: 64 times 308 is less. */
    private static final BigInteger MOST_LOST = BigInteger.ONE.shiftLeft(16);
    private static final int HALVINGS = 12;
    private static final BigInteger OF_TWO = ofMantissa(BigInteger.TWO.shiftLeft(BITS));

    /** The logarithm of ten, never above the true one. */
    static final BigInteger TEN_BELOW = below(10);
    /** The logarithm of ten, never below the true one. */
    static final BigInteger TEN_ABOVE = TEN_BELOW.add(MOST_LOST);

    private Logarithm() {}

    /**
     * The logarithm of a whole number from one on, never above the true one: that of its leading digits,
     * between 1 and 2 and exact in 160 bits, and that of two for each doubling, at most 62 in a long.
     *
     * <p>Each of these loses at most 308 counts, so all lose less than 64 times 308.
     */
    static BigInteger below(long number) {
        if (number < 1) {
            throw new IllegalArgumentException("a logarithm is taken of one and more only: " + number);
        }
        int doublings = Long.SIZE - 1 - Long.numberOfLeadingZeros(number);
        BigInteger mantissa = BigInteger.valueOf(number).shiftLeft(BITS - doublings);
        return ofMantissa(mantissa).add(OF_TWO.multiply(BigInteger.valueOf(doublings)));
    }

    /**
     * The whole part of the number with this logarithm, never above the true one: the series of the
     * exponential function of a 4,096th of it, squared twelve times.
     *
     * <p>A squaring doubles what part of the number is lost, and loses one count more. The shift loses a
     * count and the series about one for each of its terms, fewer than 64 in all; of the number, less than
     * 2^19 parts in 2^160 are lost on the way.
     */
    static BigInteger wholeBelow(BigInteger logarithm) {
        if (logarithm.signum() < 0) {
            return BigInteger.ZERO; // the number itself is below one
        }
        BigInteger small = logarithm.shiftRight(HALVINGS);
        BigInteger sum = BigInteger.ZERO;
        BigInteger term = ONE;
        for (int place = 1; term.signum() > 0; place++) {
            sum = sum.add(term);
            term = times(term, small).divide(BigInteger.valueOf(place));
        }
        for (int turn = 0; turn < HALVINGS; turn++) {
            sum = times(sum, sum);
        }
        return sum.shiftRight(BITS);
    }

    /** The product of two counts, rounded down. */
    static BigInteger times(BigInteger one, BigInteger other) {
        return one.multiply(other).shiftRight(BITS);
    }

    /**
     * The logarithm of a count from 1 to 2, by the series 2 (z + z^3/3 + z^5/5 + …) of z = (m - 1) / (m + 1),
     * which is a third at most.
     *
     * <p>A power of z loses less than 2 counts, for the ninth of what the one before lost, its factor and
     * its shift come to less; its term therefore less than 3. At most 51 powers are above zero, since 3^-103
     * is below 2^-160, and all that would follow them is below 1. Twice 51 times 3, and twice 1, are 308.
     */
    private static BigInteger ofMantissa(BigInteger mantissa) {
        BigInteger ratio = mantissa.subtract(ONE).shiftLeft(BITS).divide(mantissa.add(ONE));
        BigInteger square = times(ratio, ratio);
        BigInteger sum = BigInteger.ZERO;
        BigInteger power = ratio;
        for (int odd = 1; power.signum() > 0; odd += 2) {
            sum = sum.add(power.divide(BigInteger.valueOf(odd)));
            power = times(power, square);
        }
        return sum.shiftLeft(1);
    }
}
