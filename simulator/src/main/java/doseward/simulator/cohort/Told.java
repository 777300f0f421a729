package doseward.simulator.cohort;

import java.util.Locale;

/** Numbers as they stand in a table. */
final class Told {
    private static final String UNKNOWN = "–";

    private Told() {}

    static String number(double value, int decimals) {
        return Double.isNaN(value) ? UNKNOWN : String.format(Locale.ROOT, "%,." + decimals + "f", value)
            .replaceFirst("^-(0(\\.0*)?)$", "$1").replace('-', '−');
    }

    /** With its sign, as for what is more or less than something else. */
    static String signed(double value, int decimals) {
        String plain = number(value, decimals);
        return plain.startsWith("−") || plain.matches("[0.]*|" + UNKNOWN) ? plain : "+" + plain;
    }

    /** A value with its interval. */
    static String estimate(Estimate one, int decimals) {
        return one.isKnown() ? number(one.value(), decimals) + " (" + number(one.low(), decimals) + " to "
            + number(one.high(), decimals) + ")" : UNKNOWN;
    }

    static String difference(Estimate one, int decimals) {
        return one.isKnown() ? signed(one.value(), decimals) + " (" + signed(one.low(), decimals) + " to "
            + signed(one.high(), decimals) + ")" : UNKNOWN;
    }

    /** What was published: a figure, or from one to another. */
    static String range(double low, double high) {
        return low == high ? plain(low) : plain(low) + " to " + plain(high);
    }

    private static String plain(double value) {
        return value == StrictMath.rint(value) ? number(value, 0) : number(value, 2).replaceAll("0$", "");
    }
}
