package doseward.plan;

import static doseward.plan.Sketch.at;
import static doseward.plan.Sketch.atMost;
import static doseward.plan.Sketch.days;
import static doseward.plan.Sketch.every;
import static doseward.plan.Sketch.hours;
import static doseward.plan.Sketch.item;
import static doseward.plan.Sketch.nurse;
import static doseward.plan.Sketch.once;
import static doseward.plan.Sketch.oneCycle;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.protocol.CourseShape;
import doseward.protocol.Order;
import doseward.protocol.Schedule.EachDay;
import doseward.protocol.Schedule.Grid;
import doseward.protocol.Schedule.Numbered;
import doseward.protocol.Schedule.OnWeekdays;
import doseward.protocol.Schedule.Origin;
import doseward.protocol.Schedule.WallClock;
import doseward.protocol.Wait;
import doseward.trace.Requirement;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** On which days and at which times doses lie, as clocks in Zurich show them. */
class DaysTest {
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private static Planner.Result result(String from, CourseShape course, Order... orders) {
        return Planner.plan(Sketch.protocol(course, orders), PlanFor.of(Sketch.twoSquareMetres(),
            LocalDateTime.parse(from).atZone(ZURICH).toInstant(), ZURICH, Capability.USUAL));
    }

    private static Plan plan(String from, CourseShape course, Order... orders) {
        return assertInstanceOf(Planner.Planned.class, result(from, course, orders)).plan();
    }

    private static List<String> clocks(Plan plan) {
        return plan.doses().stream().map(dose -> CLOCK.format(dose.due().atZone(ZURICH))).toList();
    }

    private static List<Integer> numbers(Plan plan) {
        return plan.doses().stream().map(PlannedDose::day).toList();
    }

    private static CourseShape cycles(int count, Wait length) {
        return CourseShape.of(count, Optional.of(new CourseShape.Gap(false, length, Optional.of(length))));
    }

    @Test void aNumberedDayIs24HoursOverTheChangeOfClocks() {
        Plan plan = plan("2026-03-28T08:00", oneCycle(), nurse("A", item(days(1, 2), once())));

        assertEquals(List.of("03-28 08:00", "03-29 09:00"), clocks(plan));
    }

    @Requirement("incident 25")
    @Test void fixedTimesGoByTheClockOverTheChangeOfClocks() {
        Plan spring = plan("2026-03-28T10:00", oneCycle(), nurse("A", item(days(1, 2),
            at(new WallClock(8, 0), new WallClock(20, 0)))));
        Plan autumn = plan("2026-10-24T08:00", oneCycle(), nurse("A", item(days(1, 2),
            at(new WallClock(8, 0), new WallClock(20, 0)))));

        assertEquals(List.of("03-28 20:00", "03-29 08:00", "03-29 20:00", "03-30 08:00"), clocks(spring));
        assertEquals(List.of("10-24 08:00", "10-24 20:00", "10-25 08:00", "10-25 20:00"), clocks(autumn));
    }

    @Requirement("incident 25")
    @Test void aTimeThatClocksSkipComesWhenTheyHaveSkipped() {
        Plan plan = plan("2026-03-28T20:00", oneCycle(), nurse("A", item(days(1),
            at(new WallClock(2, 30)))));

        assertEquals(List.of("03-29 03:30"), clocks(plan));
    }

    @Test void weekdaysGoByTheCalendarAndBeginInTheWeekOfTheCycle() {
        OnWeekdays days = new OnWeekdays(List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), List.of(1, 2));

        Plan plan = plan("2026-03-25T08:00", oneCycle(), nurse("A", item(days, once())));

        assertEquals(List.of("03-27 08:00", "03-30 08:00", "04-03 08:00"), clocks(plan));
        assertEquals(List.of(3, 6, 10), numbers(plan));
    }

    @Test void weekdaysOfAllWeeksFillTheCycleAndWithoutItsLengthAreRefused() {
        OnWeekdays days = new OnWeekdays(List.of(DayOfWeek.MONDAY), List.of());
        Order order = nurse("A", item(days, once()));

        Plan plan = plan("2028-02-28T08:00", cycles(2, Wait.of(Duration.ofDays(14))), order);

        assertEquals(List.of("02-28 08:00", "03-06 08:00", "03-13 08:00", "03-20 08:00"), clocks(plan));
        assertEquals(List.of("A is given every week, and nothing says for how many. Say `weeks`."),
            assertInstanceOf(Planner.Impossible.class, result("2028-02-28T08:00", oneCycle(), order))
                .sentences());
        assertEquals(3, plan("2028-02-28T08:00", oneCycle(), nurse("A", atMost(item(days, once()), 3)))
            .doses().size());
    }

    @Test void daysOfWeeksAreCountedFromOneToSevenInEach() {
        Numbered days = new Numbered(Origin.WEEK, List.of(1, 3), List.of(2, 4));

        Plan plan = plan("2028-02-21T08:00", oneCycle(), nurse("A", item(days, once())));

        assertEquals(List.of("02-28 08:00", "03-01 08:00", "03-13 08:00", "03-15 08:00"), clocks(plan));
        assertEquals(List.of(8, 10, 22, 24), numbers(plan));
    }

    @Test void aGridRunsThroughDaysInARowAndBeginsAnewAfterAGap() {
        Plan plan = plan("2026-01-05T08:00", oneCycle(), nurse("A", item(days(1, 2, 4), every(10))));

        assertEquals(List.of("01-05 08:00", "01-05 18:00", "01-06 04:00", "01-06 14:00", "01-07 00:00",
            "01-08 08:00", "01-08 18:00", "01-09 04:00"), clocks(plan));
        assertEquals(List.of(1, 1, 1, 2, 2, 4, 4, 4), numbers(plan));
    }

    @Test void aRangedGridHangsOnTheDoseBeforeAndEndsAtTheFarEnd() {
        Plan plan = plan("2026-01-05T08:00", oneCycle(), nurse("A", atMost(item(days(1, 2),
            new Grid(hours(8), hours(12))), 3)));

        assertEquals(List.of("01-05 08:00", "01-05 16:00", "01-06 00:00"), clocks(plan));
        assertInstanceOf(Hangs.OnCycle.class, plan.dose(1).hangs());
        assertEquals(new Hangs.OnDoseBefore(hours(8), hours(12)), plan.dose(2).hangs());
        assertEquals(List.of(hours(24), hours(4)), List.of(plan.dose(1).mayStartLateBy(),
            plan.dose(2).mayStartLateBy()));
    }

    @Test void soManyTimesADayAreSpreadOverThe24Hours() {
        Plan plan = plan("2026-01-05T08:00", oneCycle(), nurse("A", item(days(2), new EachDay(3,
            List.of()))));

        assertEquals(List.of("01-06 08:00", "01-06 16:00", "01-07 00:00"), clocks(plan));
    }

    @Test void aCycleBeginsAtItsSmallestDayWhereThereIsADayZero() {
        Plan plan = plan("2026-01-05T08:00", Sketch.dayZero("cells"), nurse("before", item(days(-7, -6),
            once())), nurse("cells", item(days(0), once())));

        assertEquals(List.of("01-05 08:00", "01-06 08:00", "01-12 08:00"), clocks(plan));
        assertEquals(List.of(-7, -6, 0), numbers(plan));
    }

    @Test void daysOfTheCourseFallInTheCycleThatRunsThen() {
        Plan plan = plan("2026-01-05T08:00", cycles(2, Wait.of(Duration.ofDays(14))), nurse("A",
            item(days(Origin.COURSE, 14, 15), once())));

        assertEquals(List.of("01-18 08:00", "01-19 08:00"), clocks(plan));
        assertEquals(List.of(1, 2), plan.doses().stream().map(PlannedDose::cycle).toList());
    }

    @Test void anItemIsGivenInItsCyclesOnly() {
        Plan plan = plan("2026-01-05T08:00", cycles(3, Wait.of(Duration.ofDays(7))), nurse("A",
            Sketch.inCycles(item(days(1), once()), 1, 3)));

        assertEquals(List.of("01-05 08:00", "01-19 08:00"), clocks(plan));
    }

    @Test void dosesDueTogetherAreNumberedAsTheFileListsTheirOrders() {
        Plan plan = plan("2026-01-05T08:00", oneCycle(), nurse("B", item(days(1, 2), once())),
            nurse("A", item(days(1, 2), once())));

        assertEquals(List.of("B", "A", "B", "A"), plan.doses().stream().map(PlannedDose::order).toList());
    }

    @Test void aPlanWithoutEndIsRefusedAndNotListed() {
        Planner.Result result = result("2026-01-05T08:00", oneCycle(), nurse("A", item(days(Origin.CYCLE, 1,
            366), new Grid(Duration.ofMinutes(1), Duration.ofMinutes(1)))));

        assertTrue(assertInstanceOf(Planner.Impossible.class, result).sentences().getFirst()
            .contains("more than the 2,000 that are planned here"));
    }

    private static Order weekly(List<Integer> weeks) {
        return nurse("A", item(new Numbered(Origin.WEEK, List.of(1, 3), weeks), once()));
    }

    @Test void daysOfEveryWeekFillTheCycleAndWithoutItsLengthAreRefused() {
        Wait days = Wait.of(Duration.ofDays(17));

        assertEquals(List.of(1, 3, 8, 10), numbers(plan("2026-01-05T08:00", cycles(2, days),
            weekly(List.of()))).subList(0, 4));
        assertEquals(List.of("A is given every week, and nothing says for how many. Say `weeks`."),
            assertInstanceOf(Planner.Impossible.class,
                result("2026-01-05T08:00", Sketch.oneCycle(), weekly(List.of()))).sentences());
        assertEquals(List.of(8, 10),
            numbers(plan("2026-01-05T08:00", Sketch.oneCycle(), weekly(List.of(2)))));
    }

    @Test void daysOfTheCourseAreRefusedWhereACycleFollowsTheEndOfTheOneBefore() {
        Wait rest = Wait.of(Duration.ofDays(3));
        CourseShape course = CourseShape.of(2, Optional.of(
            new CourseShape.Gap(true, rest, Optional.of(rest))));
        Order order = nurse("A", item(Sketch.days(Origin.COURSE, 1, 2), once()));

        assertEquals(List.of("A counts its days from the course, and no one knows in which cycle they fall"
            + " while a cycle follows the end of the one before."), assertInstanceOf(
                Planner.Impossible.class, result("2026-01-05T08:00", course, order)).sentences());
        assertEquals(List.of(1, 2), numbers(plan("2026-01-05T08:00", Sketch.oneCycle(), order)));
    }
}
