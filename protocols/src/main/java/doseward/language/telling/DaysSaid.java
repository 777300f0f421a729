package doseward.language.telling;

import doseward.protocol.Schedule.Item;
import doseward.protocol.Schedule.Numbered;
import doseward.protocol.Schedule.OnWeekdays;
import java.time.DayOfWeek;
import java.util.List;

/** Says on which days an item of an order is given. */
public final class DaysSaid {
    private DaysSaid() {}

    /** {@code on days 1 to 5 of every cycle}. */
    public static String of(Item item) {
        return switch (item.days()) {
            case Numbered days -> "on " + Say.named("day", days.days()) + weeks(days.weeks())
                + counted(days, cycles(item));
            case OnWeekdays(var weekdays, var weeks) -> "on "
                + Say.list(weekdays.stream().map(DaysSaid::weekday).toList()) + " by the calendar, "
                + (weeks.isEmpty() ? "in every week" : "in " + Say.named("week", weeks))
                + cycles(item) + ", weeks counted from the one the cycle begins in";
        };
    }

    private static String weekday(DayOfWeek day) {
        return Say.capital(Say.words(day));
    }

    private static String weeks(List<Integer> weeks) {
        return weeks.isEmpty() ? "" : " of " + Say.named("week", weeks);
    }

    private static String cycles(Item item) {
        return item.inCycles().isEmpty() ? " of every cycle" : " of " + Say.named("cycle", item.inCycles());
    }

    private static String counted(Numbered days, String cycles) {
        return switch (days.origin()) {
            case CYCLE -> cycles;
            case WEEK -> cycles + ", days counted from 1 in each week";
            case COURSE -> " of the course, days counted from the day it began,"
                + cycles.replace(" of every", " in every");
            case OWN_START -> cycles + ", day 1 being the day this order starts";
        };
    }
}
