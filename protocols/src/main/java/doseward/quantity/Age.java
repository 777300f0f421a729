package doseward.quantity;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;

/**
 * How long someone has lived: the calendar months that are full, and the days of the month that is not.
 *
 * <p>A calendar month has 28 to 31 days, so days alone are taken up to 27 only: what is longer must be told
 * in months, and then any two ages compare exactly.
 */
public record Age(int months, int days) implements Comparable<Age> {
    private static final int IN_A_YEAR = 12;
    private static final int MOST_YEARS = 150; // nobody is known to have lived beyond 122
    private static final int MOST_DAYS = 30;
    private static final int SURE_DAYS = 27;
    private static final int TOLD_IN_MONTHS = 24; // a child of 18 months is not said to be one year old

    private static final Comparator<Age> BY_TIME =
        Comparator.comparingInt(Age::months).thenComparingInt(Age::days);

    public Age {
        if (months < 0 || months > MOST_YEARS * IN_A_YEAR || days < 0 || days > MOST_DAYS) {
            throw new IllegalArgumentException("an age is from birth to " + MOST_YEARS + " years, with less "
                + "than a month of days: " + months + " months and " + days + " days");
        }
    }

    public static Age ofYears(int years) {
        return new Age(Math.multiplyExact(years, IN_A_YEAR), 0);
    }

    public static Age ofMonths(int months) {
        return new Age(months, 0);
    }

    public static Age ofDays(int days) {
        if (days > SURE_DAYS) {
            throw new IllegalArgumentException("a month may have 28 days, so an age of " + days
                + " days must be told in months");
        }
        return new Age(0, days);
    }

    /** The age on a day of someone born on another. Born on 29 February, one is a year older on 1 March. */
    public static Age on(LocalDate day, LocalDate born) {
        if (day.isBefore(born)) {
            throw new IllegalArgumentException("nobody has an age on " + day + " who is born on " + born);
        }
        Period lived = Period.between(born, day);
        return new Age(Math.toIntExact(lived.toTotalMonths()), lived.getDays());
    }

    /** The full years alone, for a limit in years: one is seventy until the day one is seventy-one. */
    public Age inFullYears() {
        return new Age(months / IN_A_YEAR * IN_A_YEAR, 0);
    }

    /** The full months alone, for a limit in months. */
    public Age inFullMonths() {
        return new Age(months, 0);
    }

    @Override public int compareTo(Age other) {
        return BY_TIME.compare(this, other);
    }

    /** As people say it: {@code 12 days}, {@code 18 months}, {@code 7 years and 3 months}. */
    @Override public String toString() {
        if (months == 0) {
            return counted(days, "day");
        }
        return months < TOLD_IN_MONTHS
            ? together(counted(months, "month"), days, "day")
            : together(counted(months / IN_A_YEAR, "year"), months % IN_A_YEAR, "month");
    }

    private static String together(String larger, int count, String smaller) {
        return count == 0 ? larger : larger + " and " + counted(count, smaller);
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
