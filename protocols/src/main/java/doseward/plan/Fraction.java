package doseward.plan;

import java.math.BigInteger;

/** An exact fraction of whole counts, for sums of infusions that are only partly inside a window. */
record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {
    static final Fraction ZERO = of(0);

    /** In lowest terms, so that sums of many don't grow without end. */
    Fraction {
        BigInteger common = over.gcd(under).max(BigInteger.ONE);
        over = over.divide(common);
        under = under.divide(common);
    }

    static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    Fraction plus(Fraction other) {
        return under.equals(other.under) ? new Fraction(over.add(other.over), under)
            : new Fraction(over.multiply(other.under).add(other.over.multiply(under)),
                under.multiply(other.under));
    }

    /** So many parts of it, of so many. */
    Fraction part(long parts, long of) {
        return new Fraction(over.multiply(BigInteger.valueOf(parts)), under.multiply(BigInteger.valueOf(of)));
    }

    /** Rounds up: what is said to be reached is never less than what is. */
    long roundedUp() {
        return over.add(under).subtract(BigInteger.ONE).divide(under).longValueExact();
    }

    @Override public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
}
