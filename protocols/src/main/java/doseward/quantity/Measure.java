package doseward.quantity;

/**
 * A measured number with its unit, exact to the thousandth: {@code 2.5 mg/dL}; the unit is a word of the
 * signs file.
 */
public record Measure(long thousandths, String unit) implements Comparable<Measure> {
    public Measure {
        if (unit.isBlank()) {
            throw new IllegalArgumentException("a measure needs its unit: "
                + Numbers.thousandths(thousandths));
        }
    }

    public static Measure of(long whole, String unit) {
        return new Measure(Math.multiplyExact(whole, 1000), unit);
    }

    /**
     * Compares measures of one unit; two units are never compared, for that would need a conversion nobody
     * wrote.
     */
    @Override public int compareTo(Measure other) {
        if (!unit.equals(other.unit)) {
            throw new IllegalArgumentException("can't compare " + this + " with " + other);
        }
        return Long.compare(thousandths, other.thousandths);
    }

    @Override public String toString() {
        return Numbers.thousandths(thousandths) + " " + unit;
    }
}
