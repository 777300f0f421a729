package doseward.quantity;

/**
 * A measured number with its unit, exact to the millionth: {@code 2.5 mg/dL}; the unit is a word of the
 * signs file. People write thousandths; the finer steps keep converted readings apart from a rule's value.
 */
public record Measure(long millionths, String unit) implements Comparable<Measure> {
    private static final int DECIMALS = 6;

    public Measure {
        if (unit.isBlank()) {
            throw new IllegalArgumentException("a measure needs its unit: "
                + Numbers.decimal(millionths, DECIMALS));
        }
    }

    public static Measure ofThousandths(long thousandths, String unit) {
        return new Measure(Math.multiplyExact(thousandths, 1000), unit);
    }

    public static Measure of(long whole, String unit) {
        return new Measure(Math.multiplyExact(whole, 1_000_000), unit);
    }

    /**
     * Compares measures of one unit; two units are never compared, for that would need a conversion nobody
     * wrote.
     */
    @Override public int compareTo(Measure other) {
        if (!unit.equals(other.unit)) {
            throw new IllegalArgumentException("can't compare " + this + " with " + other);
        }
        return Long.compare(millionths, other.millionths);
    }

    @Override public String toString() {
        return Numbers.decimal(millionths, DECIMALS) + " " + unit;
    }
}
