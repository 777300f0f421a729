package doseward.quantity;

/**
 * How numbers are written for people: commas in threes, no trailing zero, no naked point; the same in every
 * locale.
 */
public final class Numbers {
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
        long size = Math.absExact(count);
        String whole = grouped(size / 1000);
        String part = fraction((int) (size % 1000));
        return (count < 0 ? "-" : "") + whole + part;
    }

    private static String fraction(int thousandths) {
        if (thousandths == 0) {
            return "";
        }
        String digits = Integer.toString(1000 + thousandths).substring(1);
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return "." + digits.substring(0, end);
    }
}
