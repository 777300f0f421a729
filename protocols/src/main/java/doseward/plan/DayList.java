package doseward.plan;

import doseward.plan.CycleAt.Anchor;
import doseward.protocol.Schedule.EachDay;
import doseward.protocol.Schedule.Item;
import doseward.protocol.Schedule.Numbered;
import doseward.protocol.Schedule.OnWeekdays;
import doseward.protocol.Schedule.Origin;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days of one item in one cycle. Numbered days are 24 hours long, counted from the hour the cycle began;
 * weekdays, and days on which a clock on the wall fixes the times, go by the calendar of the zone.
 */
final class DayList {
    private static final int WEEK = 7;

    private final CycleAt at;
    private final Item item;

    DayList(CycleAt at, Item item) {
        this.at = at;
        this.item = item;
    }

    /** The days of an item that simply goes by its days. */
    List<Day> days() {
        return switch (item.days()) {
            case Numbered numbered -> from(numbered, at.anchor(numbered.origin()))
                .filter(day -> numbered.origin() != Origin.COURSE || isOfThisCycle(day)).toList();
            case OnWeekdays weekdays -> calendar(weekdays, at.begins());
        };
    }

    /** The days of an item whose order begins at this moment, on the first of its days. */
    List<Day> daysFrom(Instant begins, int first) {
        return switch (item.days()) {
            case Numbered numbered -> from(numbered, new Anchor(
                numbered.origin() == Origin.OWN_START ? 1 : first, begins)).toList();
            case OnWeekdays weekdays -> calendar(weekdays, begins);
        };
    }

    /** Whether its days are named by the cycle, and not counted from its own start. */
    boolean isDated() {
        return !(item.days() instanceof Numbered numbered && numbered.origin() == Origin.OWN_START);
    }

    /** Why its days can't be listed, in a sentence. */
    Optional<String> objection(String order) {
        boolean open = at.ends().isEmpty() && item.atMost().isEmpty();
        return switch (item.days()) {
            case Numbered(var origin, _, var weeks) -> {
                if (origin == Origin.COURSE && at.ends().isEmpty() && at.protocol().course().cycles() > 1) {
                    yield Optional.of(order + " counts its days from the course, and no one knows in which "
                        + "cycle they fall while a cycle follows the end of the one before.");
                }
                yield origin == Origin.WEEK && weeks.isEmpty() && at.ends().isEmpty() ? endless(order)
                    : Optional.empty();
            }
            case OnWeekdays(_, var weeks) -> weeks.isEmpty() && open ? endless(order) : Optional.empty();
        };
    }

    private static Optional<String> endless(String order) {
        return Optional.of(order + " is given every week, and nothing says for how many. Say `weeks`.");
    }

    private Stream<Day> from(Numbered numbered, Anchor anchor) {
        return numbers(numbered).map(number -> day(number, anchor));
    }

    /** The numbers of its days, as the cycle counts them. */
    Stream<Integer> numbers(Numbered numbered) {
        if (numbered.origin() != Origin.WEEK && numbered.weeks().isEmpty()) {
            return numbered.days().stream().distinct().sorted();
        }
        Stream<Integer> weeks = numbered.weeks().isEmpty() ? IntStream.rangeClosed(1, wholeWeeks()).boxed()
            : numbered.weeks().stream();
        return weeks.flatMap(week -> numbered.days().stream().map(day -> (week - 1) * WEEK + day))
            .distinct().sorted();
    }

    private int wholeWeeks() {
        Duration length = at.ends().map(end -> Duration.between(at.begins(), end)).orElse(Duration.ZERO);
        return Math.toIntExact(length.toDays() / WEEK);
    }

    private Day day(int number, Anchor anchor) {
        int days = number - anchor.day();
        return isByTheClock()
            ? new Day(number, local(anchor.begins(), days), local(anchor.begins(), days + 1))
            : new Day(number, anchor.begins().plus(Duration.ofDays(days)),
                anchor.begins().plus(Duration.ofDays(days + 1L)));
    }

    private boolean isByTheClock() {
        return item.pattern() instanceof EachDay(_, var clocks) && !clocks.isEmpty();
    }

    private Instant local(Instant begins, int days) {
        return begins.atZone(at.zone()).plusDays(days).toInstant();
    }

    private boolean isOfThisCycle(Day day) {
        boolean begun = at.number() == 1 || !day.begins().isBefore(at.begins());
        boolean last = at.number() == at.protocol().course().cycles();
        return begun && (last || at.ends().map(day.begins()::isBefore).orElse(true));
    }

    private List<Day> calendar(OnWeekdays weekdays, Instant begins) {
        LocalDate first = at.begins().atZone(at.zone()).toLocalDate();
        LocalTime time = at.begins().atZone(at.zone()).toLocalTime();
        LocalDate monday = first.minusDays(first.getDayOfWeek().getValue() - 1L);
        return dates(weekdays, monday)
            .filter(date -> weekdays.weekdays().contains(date.getDayOfWeek()))
            .map(date -> new Day(at.firstDay() + Math.toIntExact(ChronoUnit.DAYS.between(first, date)),
                date.atTime(time).atZone(at.zone()).toInstant(),
                date.plusDays(1).atTime(time).atZone(at.zone()).toInstant()))
            .filter(day -> !day.begins().isBefore(begins)).toList();
    }

    /** Every date of the named weeks, the first being the one the cycle begins in; or up to its end. */
    private Stream<LocalDate> dates(OnWeekdays weekdays, LocalDate monday) {
        if (!weekdays.weeks().isEmpty()) {
            return weekdays.weeks().stream().sorted().flatMap(week ->
                IntStream.range(0, WEEK).mapToObj(day -> monday.plusDays((week - 1L) * WEEK + day)));
        }
        LocalDate end = at.ends().map(moment -> moment.atZone(at.zone()).toLocalDate())
            .orElseGet(() -> monday.plusWeeks(item.atMost().orElse(0) + 1L));
        return monday.datesUntil(end);
    }
}
