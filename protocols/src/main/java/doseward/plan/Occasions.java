package doseward.plan;

import doseward.protocol.Dosage;
import doseward.protocol.Order;
import doseward.protocol.Over;
import doseward.protocol.Schedule.EachDay;
import doseward.protocol.Schedule.Grid;
import doseward.protocol.Schedule.InARow;
import doseward.protocol.Schedule.Item;
import doseward.protocol.Schedule.Step;
import doseward.protocol.Schedule.WallClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The times at which one item is given on its days. */
final class Occasions {
    private final Item item;
    private final Portion portion;
    private final ZoneId zone;
    private final int most;
    private final List<Occasion> occasions = new ArrayList<>();

    private Occasions(Item item, Portion portion, ZoneId zone) {
        this.item = item;
        this.portion = portion;
        this.zone = zone;
        // One more than is planned at all, so that too many are noticed and never listed without end.
        this.most = Math.min(item.atMost().orElse(Planner.MOST_DOSES + 1), Planner.MOST_DOSES + 1);
    }

    static List<Occasion> of(Order order, Item item, PlanFor asked, List<Day> days) {
        Dosage dosage = Levels.settled(item.dosage().orElse(order.dosage()), order.name(), asked.levels());
        Occasions all = new Occasions(item, new Portion(dosage, item.over(), item.profile()), asked.zone());
        Day.stretches(days).forEach(all::stretch);
        return List.copyOf(all.occasions);
    }

    private void stretch(List<Day> days) {
        switch (item.pattern()) {
            case Grid grid -> grid(grid, days);
            case EachDay(var times, var clocks) -> days.forEach(day -> eachDay(day, times, clocks));
            case InARow(var steps) -> inARow(steps, days);
        }
    }

    private void grid(Grid grid, List<Day> days) {
        boolean ranged = !grid.every().equals(grid.atMost());
        Instant due = days.getFirst().begins();
        while (due.isBefore(days.getLast().ends()) && occasions.size() < most) {
            boolean first = due.equals(days.getFirst().begins());
            add(number(days, due), due, portion, ranged && !first ? Optional.of(grid) : Optional.empty());
            due = due.plus(grid.every());
        }
    }

    private void eachDay(Day day, int times, List<WallClock> clocks) {
        if (clocks.isEmpty()) {
            for (int time = 0; time < times; time++) {
                Duration after = Duration.ofMinutes(Duration.ofDays(1).toMinutes() * time / times);
                add(day.number(), day.begins().plus(after), portion, Optional.empty());
            }
        } else {
            clocks.stream().map(clock -> next(day.begins().atZone(zone), clock)).sorted()
                .forEach(due -> add(day.number(), due, portion, Optional.empty()));
        }
    }

    /**
     * When the clock next shows this, from the beginning of a day on. A time that clocks skip comes as much
     * later as they skip; of a time that comes twice, the first is meant.
     */
    private Instant next(ZonedDateTime begins, WallClock clock) {
        LocalTime time = LocalTime.of(clock.hour(), clock.minute());
        boolean tomorrow = time.isBefore(begins.toLocalTime());
        return begins.toLocalDate().plusDays(tomorrow ? 1 : 0).atTime(time).atZone(zone).toInstant();
    }

    private void inARow(List<Step> steps, List<Day> days) {
        Instant due = days.getFirst().begins();
        for (Step step : steps) {
            Portion part = new Portion(new Dosage.Exactly(step.amount()), Optional.of(Over.of(step.over())),
                item.profile());
            for (int time = 0; time < step.times(); time++) {
                add(days.getFirst().number() + Math.toIntExact(Duration.between(days.getFirst().begins(), due)
                    .toDays()), due, part, Optional.empty());
                due = due.plus(step.over());
            }
        }
    }

    private void add(int day, Instant due, Portion part, Optional<Grid> range) {
        if (occasions.size() < most) {
            occasions.add(new Occasion(day, due, part, range));
        }
    }

    private static int number(List<Day> days, Instant due) {
        return days.stream().filter(day -> day.includes(due)).findFirst().orElseThrow().number();
    }
}
