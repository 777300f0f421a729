package doseward.quantity;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/**
 * The exact way from one unit of a sign to another: a shift, a fraction, and a shift.
 *
 * @param before taken with the value, in millionths of the unit it comes from
 * @param after taken away at the end, in millionths of the unit it goes to
 */
public record UnitConversion(String from, String to, long before, BigInteger numerator,
    BigInteger denominator, long after) {
    public UnitConversion {
        if (numerator.signum() <= 0 || denominator.signum() <= 0) {
            throw new IllegalArgumentException("a conversion from " + from + " to " + to
                + " needs a fraction above zero: " + numerator + "/" + denominator);
        }
    }

    /** The way between two units of an analyte, by its name in the signs file; a unit lies at itself. */
    public static Optional<UnitConversion> find(String analyte, String from, String to) {
        return from.equals(to)
            ? Optional.of(new UnitConversion(from, to, 0, BigInteger.ONE, BigInteger.ONE, 0))
            : Arrays.stream(UnitFamily.values()).flatMap(family ->
                family.between(analyte, from, to).stream()).findFirst();
    }

    /** The way between two units of an analyte; one that nobody wrote down is refused. */
    public static UnitConversion between(String analyte, String from, String to) {
        return find(analyte, from, to).orElseThrow(() -> new IllegalArgumentException(
            "nobody wrote down how " + analyte + " goes from " + from + " to " + to));
    }

    /**
     * Millionths of the one unit as millionths of the other. Rounds to the nearest millionth, and a half away
     * from zero; nothing is rounded on the way.
     */
    public long convert(long millionths) {
        BigInteger shifted = BigInteger.valueOf(millionths).add(BigInteger.valueOf(before));
        BigInteger exact = shifted.multiply(numerator)
            .subtract(BigInteger.valueOf(after).multiply(denominator));
        BigInteger halves = exact.abs().shiftLeft(1).add(denominator);
        BigInteger size = halves.divide(denominator.shiftLeft(1));
        return (exact.signum() < 0 ? size.negate() : size).longValueExact();
    }
}
