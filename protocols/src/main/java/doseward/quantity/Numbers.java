package doseward.quantity;

/**
 * How numbers are written for people: commas in threes, no trailing zero, no naked point; the same in every
 * locale.
 */
public final class Numbers {
    private static final int MOST_DECIMALS = 9; // with more, a count leaves too little room for the whole

    private Numbers() {}

    /** A whole number with a comma between threes: {@code 48,000,000}. */
    public static String grouped(long number) {
        String digits = Long.toString(Math.absExact(number));
        StringBuilder text = new StringBuilder(digits);
        for (int place = digits.length() - 3; place > 0; place -= 3) {
            text.insert(place, ',');
        }
        return number < 0 ? "-" + text : text.toString();
    }

    /** A count of thousandths as a decimal: 2,500 is {@code 2.5}, 90,000 is {@code 90}. */
    public static String thousandths(long count) {
        return decimal(count, 3);
    }

    /** A count of the parts that so many decimals make: 18,700 with 4 decimals is {@code 1.87}. */
    public static String decimal(long count, int decimals) {
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("a number is written with 0 to " + MOST_DECIMALS
                + " decimals: " + decimals);
        }
        long parts = Math.powExact(10L, decimals);
        long size = Math.absExact(count);
        return (count < 0 ? "-" : "") + grouped(size / parts) + fraction(parts, size % parts);
    }

    private static String fraction(long parts, long rest) {
        if (rest == 0) {
            return "";
        }
        String digits = Long.toString(parts + rest).substring(1);
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return "." + digits.substring(0, end);
    }
}
