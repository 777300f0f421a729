package doseward.quantity;

/** A body height, exact to the millimetre; above zero, and at most three metres. */
public record Height(long millimetres) implements Comparable<Height> {
    private static final long MOST = 3_000; // the tallest person measured stood 2,720 mm

    public Height {
        if (millimetres <= 0 || millimetres > MOST) {
            throw new IllegalArgumentException("a body height must be above zero and at most 300 cm: "
                + Numbers.grouped(millimetres) + " mm");
        }
    }

    public static Height ofCentimetres(long centimetres) {
        return new Height(Math.multiplyExact(centimetres, 10));
    }

    @Override public int compareTo(Height other) {
        return Long.compare(millimetres, other.millimetres);
    }

    /** As on a chart: {@code 175.5 cm}. */
    @Override public String toString() {
        return Numbers.decimal(millimetres, 1) + " cm";
    }
}
