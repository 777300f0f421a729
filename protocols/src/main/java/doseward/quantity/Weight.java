package doseward.quantity;

/** A body weight, exact to the gram; above zero. */
public record Weight(long grams) implements Comparable<Weight> {
    public Weight {
        if (grams <= 0) {
            throw new IllegalArgumentException("a body weight must be above zero: " + grams + " g");
        }
    }

    public static Weight ofKilograms(long kilograms) {
        return new Weight(Math.multiplyExact(kilograms, 1000));
    }

    @Override public int compareTo(Weight other) {
        return Long.compare(grams, other.grams);
    }

    @Override public String toString() {
        return Numbers.thousandths(grams) + " kg";
    }
}
