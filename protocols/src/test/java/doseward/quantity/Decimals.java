package doseward.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * Decimal logarithms and their inverse, digit by digit from tenth powers and from square roots; slow, and
 * written apart from the working that it is held against.
 */
final class Decimals {
    private static final int DIGITS = 60;
    /** Each digit of a logarithm costs one of the precision: a tenth power is ten times as far off. */
    private static final MathContext WIDE = new MathContext(2 * DIGITS + 10);
    private static final int ROOTS = 170; // 2^-170 is below 10^-50

    private Decimals() {}

    /** Exact to 60 digits after the point, cut. */
    static BigDecimal log10(BigDecimal number) {
        int whole = number.precision() - number.scale() - 1;
        BigDecimal left = number.movePointLeft(whole);
        BigInteger digits = BigInteger.ZERO;
        for (int place = 0; place < DIGITS; place++) {
            left = left.pow(10, WIDE);
            int digit = left.precision() - left.scale() - 1;
            left = left.movePointLeft(digit);
            digits = digits.multiply(BigInteger.TEN).add(BigInteger.valueOf(digit));
        }
        return new BigDecimal(digits, DIGITS).add(BigDecimal.valueOf(whole));
    }

    /** Ten to the exponent, which is zero or more: a square root for each binary digit of its fraction. */
    static BigDecimal tenTo(BigDecimal exponent) {
        int whole = exponent.intValue();
        BigDecimal rest = exponent.subtract(BigDecimal.valueOf(whole));
        BigDecimal root = BigDecimal.TEN;
        BigDecimal power = BigDecimal.ONE;
        for (int place = 0; place < ROOTS; place++) {
            root = root.sqrt(WIDE);
            rest = rest.multiply(BigDecimal.TWO);
            if (rest.compareTo(BigDecimal.ONE) >= 0) {
                rest = rest.subtract(BigDecimal.ONE);
                power = power.multiply(root, WIDE);
            }
        }
        return power.movePointRight(whole);
    }
}
