package doseward.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A body surface as a number times a power of the weight and a power of the height, in square centimetres of
 * grams and millimetres; exponents are counted in hundred-thousandths.
 *
 * <p>The surface is worked out as the logarithm of a product. What is added there is never above its true
 * value and what is taken away never below it, so the surface is never above the true one. In all, less than
 * 2^21 parts in 2^160 of it are lost: it is the true surface without its fraction, unless that fraction is
 * below 2^-120 of a square centimetre; then it may be one less.
 *
 * @param base the logarithm of the number, never above the true one
 * @param bend how far the weight's exponent falls with each tenfold of the weight
 */
record PowerLaw(BigInteger base, long weight, long height, long bend) {
    private static final int PLACES = 5;
    private static final BigInteger PARTS = BigInteger.TEN.pow(PLACES);
    private static final long CENTIMETRES_IN_A_METRE = 4; // as a power of ten, squared

    /** A formula as published for kilograms, centimetres and square metres. */
    static PowerLaw ofKilograms(String number, String weight, String height) {
        return of(new BigDecimal(number), 3 * parts(weight), parts(weight), parts(height), 0);
    }

    /** A formula as published for grams, centimetres and square metres. */
    static PowerLaw ofGrams(String number, String weight, String bend, String height) {
        return of(new BigDecimal(number), 0, parts(weight), parts(height), parts(bend));
    }

    /**
     * The number, made ten thousand times as large for square centimetres, a power of ten smaller for grams
     * and another for millimetres: all its tens together are taken away as one logarithm.
     */
    private static PowerLaw of(BigDecimal number, long tensOfGrams, long weight, long height, long bend) {
        long tens = parts(number.scale() - CENTIMETRES_IN_A_METRE) + tensOfGrams + height;
        BigInteger base = Logarithm.below(number.unscaledValue().longValueExact())
            .subtract(partRoundedUp(Logarithm.TEN_ABOVE, tens));
        return new PowerLaw(base, weight, height, bend);
    }

    private static long parts(String exponent) {
        return new BigDecimal(exponent).movePointRight(PLACES).longValueExact();
    }

    private static long parts(long whole) {
        return whole * PARTS.longValueExact();
    }

    /** The whole square centimetres. Rounds down: never more than the formula gives. */
    long squareCentimetres(Weight body, Height tall) {
        BigInteger logarithm = base.add(ofWeight(Logarithm.below(body.grams())))
            .add(part(Logarithm.below(tall.millimetres()), height));
        return Logarithm.wholeBelow(logarithm).longValueExact();
    }

    /**
     * The exponent times the logarithm, less the bend times its square over the logarithm of ten. With Boyd's
     * numbers this grows with the logarithm up to 2 × 10^19 grams, which no long reaches: so here, too, a
     * logarithm that is too low gives too little and never too much.
     */
    private BigInteger ofWeight(BigInteger logarithm) {
        BigInteger straight = part(logarithm, weight);
        if (bend == 0) {
            return straight;
        }
        BigInteger square = logarithm.multiply(logarithm);
        BigInteger tenfolds = square.divide(Logarithm.TEN_BELOW).add(BigInteger.ONE);
        return straight.subtract(partRoundedUp(tenfolds, bend));
    }

    private static BigInteger part(BigInteger logarithm, long parts) {
        return logarithm.multiply(BigInteger.valueOf(parts)).divide(PARTS);
    }

    private static BigInteger partRoundedUp(BigInteger logarithm, long parts) {
        return part(logarithm, parts).add(BigInteger.ONE);
    }
}
