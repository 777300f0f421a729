package doseward.language.check;

import doseward.language.check.Grid.Slot;
import doseward.language.draft.At;
import doseward.language.draft.DosageDraft;
import doseward.language.draft.ItemDraft;
import doseward.language.draft.ItemDraft.StepDraft;
import doseward.language.draft.Timings;
import doseward.protocol.Over;
import doseward.protocol.Schedule;
import doseward.protocol.Schedule.EachDay;
import doseward.protocol.Schedule.InARow;
import doseward.protocol.Schedule.Numbered;
import doseward.protocol.Schedule.OnWeekdays;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The doses of one item in one cycle. */
final class Slots {
    /** More doses in one cycle than this are not laid out; nobody has written a tenth of it. */
    private static final int MOST = 5_000;
    private static final Duration DAY = Duration.ofDays(1);
    private static final int WEEK = 7;

    private final ItemDraft item;
    private final Origins origins;
    private final Duration over;

    private Slots(ItemDraft item, Origins origins) {
        this.item = item;
        this.origins = origins;
        this.over = item.over().map(At::value).map(Over::atMost).orElse(Duration.ZERO);
    }

    static Optional<List<Slot>> of(ItemDraft item, Origins origins) {
        boolean whole = item.steps().stream().allMatch(Slots::isWhole);
        return item.days().filter(_ -> whole).flatMap(days -> item.pattern().map(pattern ->
                new Slots(item, origins).slots(new Slots(item, origins).days(days.value()),
                    pattern.value())))
            .filter(slots -> slots.size() <= MOST);
    }

    /** When each day begins; weekdays as if the cycle began on a Monday. */
    private List<Duration> days(Schedule.Days days) {
        return switch (days) {
            case Numbered numbered -> origins.days(numbered);
            case OnWeekdays(var weekdays, var weeks) -> Stream.of(weeks.isEmpty() ? List.of(1) : weeks)
                .flatMap(List::stream).flatMap(week -> weekdays.stream()
                    .map(day -> Duration.ofDays((week - 1L) * WEEK + day.getValue() - 1)))
                .sorted().toList();
        };
    }

    private List<Slot> slots(List<Duration> days, Schedule.Pattern pattern) {
        List<Slot> slots = switch (pattern) {
            case Schedule.Grid(var every, _) -> grid(days, every);
            case EachDay eachDay -> days.stream().flatMap(day -> times(eachDay).stream().map(day::plus))
                .map(start -> slot(origins.notBefore(start))).distinct().limit(MOST + 1L).toList();
            case InARow _ -> days.isEmpty() ? List.of() : row(days.getFirst());
        };
        int atMost = item.atMost().map(At::value).orElse(MOST + 1);
        return slots.subList(0, Math.min(slots.size(), atMost));
    }

    private List<Slot> grid(List<Duration> days, Duration every) {
        List<Slot> slots = new ArrayList<>();
        int first = 0;
        while (first < days.size() && slots.size() <= MOST) {
            int last = first;
            while (last + 1 < days.size() && days.get(last).plus(DAY).equals(days.get(last + 1))) {
                last++;
            }
            Duration ends = days.get(last).plus(DAY);
            Duration start = origins.notBefore(days.get(first));
            while (start.compareTo(ends) < 0 && slots.size() <= MOST) {
                slots.add(slot(start));
                start = start.plus(every);
            }
            first = last + 1;
        }
        return slots;
    }

    private Slot slot(Duration start) {
        return new Slot(start, start.plus(over),
            item.dosage().map(DosageDraft::amounts).orElse(List.of()), item);
    }

    /** Spread evenly where the ward chooses the times; else as far apart as the clock says. */
    private static List<Duration> times(EachDay eachDay) {
        List<Duration> times = new ArrayList<>();
        for (int index = 0; index < eachDay.times(); index++) {
            times.add(eachDay.at().isEmpty() ? DAY.dividedBy(eachDay.times()).multipliedBy(index)
                : Timings.sinceMidnight(eachDay.at().get(index))
                    .minus(Timings.sinceMidnight(eachDay.at().getFirst())));
        }
        return times;
    }

    private List<Slot> row(Duration day) {
        List<Slot> slots = new ArrayList<>();
        Duration start = origins.notBefore(day);
        for (StepDraft step : item.steps()) {
            Duration time = step.over().orElseThrow().value();
            int times = step.times().map(At::value).orElse(1);
            for (int count = 0; count < times && slots.size() <= MOST; count++) {
                slots.add(new Slot(start, start.plus(time), step.amount().stream().toList(), item));
                start = start.plus(time);
            }
        }
        return slots;
    }

    private static boolean isWhole(StepDraft step) {
        return step.amount().isPresent() && step.over().isPresent();
    }
}
