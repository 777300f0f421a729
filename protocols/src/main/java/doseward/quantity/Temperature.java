package doseward.quantity;

/** A temperature, exact to the tenth of a degree Celsius. */
public record Temperature(int tenths) implements Comparable<Temperature> {
    private static final int COLDEST = -2731;

    public Temperature {
        if (tenths < COLDEST) {
            throw new IllegalArgumentException("nothing is colder than -273.1 °C: " + tenths + " tenths");
        }
    }

    public static Temperature ofDegrees(int degrees) {
        return new Temperature(Math.multiplyExact(degrees, 10));
    }

    public boolean isAbove(Temperature other) {
        return compareTo(other) > 0;
    }

    @Override public int compareTo(Temperature other) {
        return Integer.compare(tenths, other.tenths);
    }

    /** As on a display: {@code 36.5 °C}. */
    @Override public String toString() {
        String sign = tenths < 0 ? "-" : "";
        String fraction = tenths % 10 == 0 ? "" : "." + Math.abs(tenths % 10);
        return sign + Math.abs(tenths / 10) + fraction + " °C";
    }
}
