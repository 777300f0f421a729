package doseward.quantity;

/** A body weight, exact to the gram; above zero. */
public record Weight(long grams) implements Comparable<Weight> {
    private static final long OUNCES_IN_A_POUND = 16;
    private static final long MICROGRAMS_IN_A_GRAM = 1_000_000;
    /** The international avoirdupois pound, exact since 1959. */
    private static final long MICROGRAMS_IN_A_POUND = 453_592_370;
    private static final long THOUSANDTHS = 1_000;

    public Weight {
        if (grams <= 0) {
            throw new IllegalArgumentException("a body weight must be above zero: " + grams + " g");
        }
    }

    public static Weight ofKilograms(long kilograms) {
        return new Weight(Math.multiplyExact(kilograms, 1000));
    }

    /** What a scale in pounds shows, in thousandths of a pound. Rounds down to the gram. */
    public static Weight ofThousandthsOfAPound(long thousandths) {
        return new Weight(Math.multiplyExact(thousandths, MICROGRAMS_IN_A_POUND)
            / (THOUSANDTHS * MICROGRAMS_IN_A_GRAM));
    }

    /** In pounds and ounces, for reading alone: {@code 176 lb 5 oz}. Rounds down to the ounce. */
    public String avoirdupois() {
        long ounces = Math.multiplyExact(grams, OUNCES_IN_A_POUND * MICROGRAMS_IN_A_GRAM)
            / MICROGRAMS_IN_A_POUND;
        return ounces / OUNCES_IN_A_POUND + " lb " + ounces % OUNCES_IN_A_POUND + " oz";
    }

    @Override public int compareTo(Weight other) {
        return Long.compare(grams, other.grams);
    }

    @Override public String toString() {
        return Numbers.thousandths(grams) + " kg";
    }
}
