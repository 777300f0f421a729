package doseward.language.draft;

import doseward.protocol.Schedule.Days;
import doseward.protocol.Schedule.EachDay;
import doseward.protocol.Schedule.Grid;
import doseward.protocol.Schedule.InARow;
import doseward.protocol.Schedule.Numbered;
import doseward.protocol.Schedule.OnWeekdays;
import doseward.protocol.Schedule.WallClock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What checks ask of how an item's doses lie. */
public final class Timings {
    private static final Duration DAY = Duration.ofDays(1);

    private Timings() {}

    /** How long after a dose the next one is due at the earliest, with the words that say it. */
    public static Optional<At<Duration>> apart(ItemDraft item) {
        return item.pattern().flatMap(pattern -> switch (pattern.value()) {
            case Grid(var every, _) -> Optional.of(every);
            case EachDay eachDay -> nearest(eachDay, item);
            case InARow _ -> Optional.<Duration>empty();
        }).flatMap(time -> item.pattern().map(pattern -> new At<>(time, pattern.span())));
    }

    private static Optional<Duration> nearest(EachDay eachDay, ItemDraft item) {
        if (eachDay.times() == 1) {
            return item.days().map(At::value).filter(Timings::haveNeighbours).map(_ -> DAY);
        }
        return eachDay.at().isEmpty() ? Optional.of(DAY.dividedBy(eachDay.times()))
            : IntStream.range(0, eachDay.at().size()).mapToObj(index -> until(eachDay.at(), index))
                .min(Comparator.naturalOrder());
    }

    private static Duration until(List<WallClock> times, int index) {
        Duration here = sinceMidnight(times.get(index));
        return index + 1 < times.size() ? sinceMidnight(times.get(index + 1)).minus(here)
            : sinceMidnight(times.getFirst()).plus(DAY).minus(here);
    }

    public static Duration sinceMidnight(WallClock clock) {
        return Duration.ofHours(clock.hour()).plusMinutes(clock.minute());
    }

    private static boolean haveNeighbours(Days days) {
        return switch (days) {
            case Numbered numbered -> Runs.of(numbered.days()).stream().anyMatch(run -> run > 1);
            case OnWeekdays(var weekdays, _) -> weekdays.size() > 1;
        };
    }
}
