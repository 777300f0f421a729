package doseward.quantity;

import java.math.BigInteger;

/**
 * How a unit lies to the first unit of its family: a value, first shifted, is so many numerators over the
 * denominator of that unit.
 *
 * @param shift in millionths of this unit, where its zero is not the family's
 */
record UnitScale(String unit, long shift, BigInteger numerator, BigInteger denominator) {
    private static final long MILLIONTHS = 1_000_000;

    /** So many of this unit are so many of the family's first. */
    static UnitScale of(String unit, long these, long first) {
        return new UnitScale(unit, 0, BigInteger.valueOf(first), BigInteger.valueOf(these));
    }

    UnitScale after(long wholeUnits) {
        return new UnitScale(unit, wholeUnits * MILLIONTHS, numerator, denominator);
    }

    UnitConversion to(UnitScale other) {
        return new UnitConversion(unit, other.unit, shift, numerator.multiply(other.denominator),
            denominator.multiply(other.numerator), other.shift);
    }
}
