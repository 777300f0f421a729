package doseward.language.words;

import doseward.language.check.BeyondBounds;
import doseward.language.check.NoDayZero;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Days, weeks and weekdays in words: {@code 1 to 5}, {@code -7 and -6}, {@code Monday and Friday}. */
public final class DaysWords {
    /** A cycle of a year. */
    private static final int LAST = 366;
    private static final int LAST_OF_WEEK = 7;
    private static final int LAST_WEEK = 53;
    private static final int MOST_CYCLES = 100;
    private static final Pattern EVERY =
        Pattern.compile("every (second|third) day from (-?[0-9]{1,3}) to (-?[0-9]{1,3})");

    private DaysWords() {}

    /** Days of which the first can have this number: 1, 0, or one below. */
    public static Optional<List<Integer>> days(Answer answer, int lowest) {
        return read(answer).flatMap(days -> {
            int first = days.getFirst();
            if (first < lowest) {
                return answer.nothing(NoDayZero.found(answer.words(), lowest, first, days.getLast()));
            }
            boolean far = first < -LAST || days.getLast() > LAST;
            return far ? answer.nothing(BeyondBounds.found(answer.words(), "day " + LAST))
                : Optional.of(days);
        });
    }

    private static Optional<List<Integer>> read(Answer answer) {
        Matcher every = EVERY.matcher(answer.text());
        if (!every.matches()) {
            return WholeLists.read(answer, "1 to 5");
        }
        int first = Integer.parseInt(every.group(2));
        int last = Integer.parseInt(every.group(3));
        int step = every.group(1).equals("second") ? 2 : 3;
        return first > last ? answer.nothing(Ranges.crossed(answer.from(every.start(2))))
            : Optional.of(IntStream.rangeClosed(first, last).filter(day -> (day - first) % step == 0)
                .boxed().toList());
    }

    /** Days of a week, from 1 to 7. */
    public static Optional<List<Integer>> ofWeek(Answer answer) {
        return within(answer, read(answer), LAST_OF_WEEK);
    }

    public static Optional<List<Integer>> weeks(Answer answer) {
        return within(answer, WholeLists.read(answer, "2 to 4"), LAST_WEEK);
    }

    /** Numbers of cycles. */
    public static Optional<List<Integer>> cycles(Answer answer) {
        return within(answer, WholeLists.read(answer, "1, 3 and 5"), MOST_CYCLES);
    }

    private static Optional<List<Integer>> within(Answer answer, Optional<List<Integer>> numbers, int last) {
        return numbers.flatMap(list -> list.getFirst() < 1 || list.getLast() > last
            ? answer.nothing(BeyondBounds.found(answer.key(), answer.words(), 1, last)) : Optional.of(list));
    }

    public static Optional<List<DayOfWeek>> weekdays(Answer answer) {
        return NameLists.read(answer, List.of(DayOfWeek.values()), DaysWords::name);
    }

    private static String name(DayOfWeek day) {
        String lower = day.name().toLowerCase(Locale.ROOT);
        return day.name().charAt(0) + lower.substring(1);
    }

    /** Numbers of days as a sentence lists them. */
    static String listed(List<Integer> days) {
        List<String> words = new ArrayList<>(days.stream().map(String::valueOf).toList());
        String last = words.removeLast();
        return words.isEmpty() ? last : String.join(", ", words) + " and " + last;
    }
}
