package doseward.quantity;

/** A body height, exact to the millimetre; above zero, and at most three metres. */
public record Height(long millimetres) implements Comparable<Height> {
    private static final long MOST = 3_000; // the tallest person measured stood 2,720 mm
    /** An inch is 25.4 mm, exactly, since 1959. */
    private static final long TENTHS_OF_A_MILLIMETRE_IN_AN_INCH = 254;

    public Height {
        if (millimetres <= 0 || millimetres > MOST) {
            throw new IllegalArgumentException("a body height must be above zero and at most 300 cm: "
                + Numbers.grouped(millimetres) + " mm");
        }
    }

    public static Height ofCentimetres(long centimetres) {
        return new Height(Math.multiplyExact(centimetres, 10));
    }

    /** What a rule in inches shows, in hundredths of an inch. Rounds down to the millimetre. */
    public static Height ofHundredthsOfAnInch(long hundredths) {
        return new Height(Math.multiplyExact(hundredths, TENTHS_OF_A_MILLIMETRE_IN_AN_INCH) / 1_000);
    }

    /** In inches, for reading alone: {@code 68.8 in}. Rounds down to the tenth. */
    public String inches() {
        return Numbers.decimal(millimetres * 100 / TENTHS_OF_A_MILLIMETRE_IN_AN_INCH, 1) + " in";
    }

    @Override public int compareTo(Height other) {
        return Long.compare(millimetres, other.millimetres);
    }

    /** As on a chart: {@code 175.5 cm}. */
    @Override public String toString() {
        return Numbers.decimal(millimetres, 1) + " cm";
    }
}
