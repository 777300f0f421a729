package doseward.language.check;

import doseward.protocol.Schedule.Numbered;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * From where the days of an order are counted.
 *
 * @param firstDay the number of the first day: 0 where a day 0 exists, else 1
 * @param cycle which cycle
 * @param begins before this nothing of the order begins; its own start, where its days count from there
 */
record Origins(int firstDay, int cycle, Duration begins) {
    static final Duration ALWAYS = Duration.ofDays(-10_000);
    private static final int WEEK = 7;

    /** When each of the days begins; none in a cycle that they do not lie in. */
    List<Duration> days(Numbered numbered) {
        return switch (numbered.origin()) {
            case CYCLE -> days(numbered.days(), firstDay);
            case COURSE -> cycle == 1 ? days(numbered.days(), firstDay) : List.of();
            case OWN_START -> days(numbered.days(), 1).stream().map(begins::plus).toList();
            case WEEK -> numbered.weeks().stream().flatMap(week -> numbered.days().stream()
                .map(day -> Duration.ofDays((week - 1L) * WEEK + day - 1))).sorted().toList();
        };
    }

    private static List<Duration> days(List<Integer> days, int first) {
        return days.stream().map(day -> Duration.ofDays(day - (long) first)).sorted().toList();
    }

    /** The first of these moments that is not too early. */
    Duration notBefore(Duration moment) {
        return Stream.of(moment, begins).max(Duration::compareTo).orElseThrow();
    }
}
