package doseward.plan;

import static doseward.plan.Sketch.atMost;
import static doseward.plan.Sketch.days;
import static doseward.plan.Sketch.every;
import static doseward.plan.Sketch.hours;
import static doseward.plan.Sketch.item;
import static doseward.plan.Sketch.nurse;
import static doseward.plan.Sketch.once;
import static doseward.plan.Sketch.oneCycle;
import static doseward.plan.Sketch.over;
import static doseward.plan.Sketch.starting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.protocol.CourseShape;
import doseward.protocol.Order;
import doseward.protocol.Schedule.Grid;
import doseward.protocol.Schedule.Origin;
import doseward.protocol.Starts.Direction;
import doseward.protocol.Starts.Which;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Orders that begin when something else has happened. */
class StartsTest {
    private static final Instant FROM = Instant.parse("2026-01-05T08:00:00Z");

    private static Planner.Result result(CourseShape course, Order... orders) {
        return Planner.plan(Sketch.protocol(course, orders), PlanFor.of(Sketch.twoSquareMetres(), FROM,
            ZoneOffset.UTC, Capability.USUAL));
    }

    private static Plan plan(CourseShape course, Order... orders) {
        return assertInstanceOf(Planner.Planned.class, result(course, orders)).plan();
    }

    private static List<Duration> dues(Plan plan, String order) {
        return plan.doses().stream().filter(dose -> dose.order().equals(order))
            .map(dose -> Duration.between(FROM, dose.due())).toList();
    }

    @Test void interleukinBeginsHoursAfterTheCellsAndHangsOnARun() {
        Order cells = nurse("cells", over(item(days(0), once()), hours(1)));
        Order after = starting(nurse("interleukin", atMost(item(days(Origin.CYCLE, 0, 5), every(8)), 12)),
            Direction.AFTER, Which.ALL, "cells", hours(3), hours(24));
        Order before = nurse("fludarabine", item(days(-2, -1), once()));

        Plan plan = plan(Sketch.dayZero("cells"), after, cells, before);

        assertEquals(12, dues(plan, "interleukin").size());
        assertEquals(List.of(hours(52), hours(60)), dues(plan, "interleukin").subList(0, 2));
        assertEquals(List.of(new Run(0, 1, "interleukin", after.schedule().starts().orElseThrow(),
            Optional.of(FROM.plus(hours(48))), FROM.plus(hours(52)), Optional.empty())), plan.runs());
        PlannedDose fifth = plan.doses().stream().filter(dose -> dose.order().equals("interleukin")).toList()
            .get(4);
        assertEquals(new Hangs.OnRun(0, hours(32)), fifth.hangs());
        assertEquals(1, fifth.day());
        assertEquals(hours(21), plan.dose(4).mayStartLateBy());
    }

    @Test void anOrderBeginsAtTheLaterOfItsDayAndWhatItWaitsFor() {
        Order first = nurse("first", over(item(days(1), once()), hours(30)));
        Order early = starting(nurse("early", item(days(1), once())), Direction.AFTER, Which.ALL, "first");
        Order late = starting(nurse("late", item(days(5), once())), Direction.AFTER, Which.ALL, "first");

        Plan plan = plan(oneCycle(), early, late, first);

        assertEquals(List.of(hours(30)), dues(plan, "early"));
        assertEquals(List.of(hours(96)), dues(plan, "late"));
    }

    @Test void daysFromItsOwnStartAreCountedFromThere() {
        Order first = nurse("first", over(item(days(1), once()), hours(24)));
        Order second = starting(nurse("second", item(days(Origin.OWN_START, 1, 2), once())), Direction.AFTER,
            Which.THE_END_OF, "first", Duration.ofDays(2), Duration.ofDays(6));

        Plan plan = plan(oneCycle(), first, second);

        assertEquals(List.of(hours(72), hours(96)), dues(plan, "second"));
        assertEquals(List.of(1, 1, 2), plan.doses().stream().map(PlannedDose::day).toList());
        assertEquals(Optional.empty(), plan.runs().getFirst().notBefore());
    }

    @Test void beforeAndTogetherAreCountedFromTheStart() {
        Order main = nurse("main", over(item(days(2, 3), once()), hours(4)));
        Order soon = starting(nurse("soon", item(days(2), once())), Direction.BEFORE, Which.THE_FIRST, "main",
            hours(8), hours(12));
        Order along = starting(nurse("along", item(days(1), once())), Direction.TOGETHER_WITH,
            Which.THE_LAST, "main");

        Plan plan = plan(oneCycle(), main, soon, along);

        assertEquals(List.of(hours(12)), dues(plan, "soon"));
        assertEquals(hours(4), plan.dose(1).mayStartLateBy(), "eight hours before is the latest");
        assertEquals(List.of(hours(48)), dues(plan, "along"));
        assertEquals(Optional.of(2), plan.runs().getFirst().pairedWith());
    }

    @Test void eachGoesWithADoseOfTheSameDay() {
        Order main = nurse("main", item(days(1, 2), every(12)));
        Order before = starting(nurse("before", item(days(1, 2), once())), Direction.BEFORE, Which.EACH,
            "main", Duration.ofMinutes(30), Duration.ofMinutes(30));

        Plan plan = plan(oneCycle(), main, before);

        assertEquals(List.of(Duration.ofMinutes(-30), Duration.ofMinutes(1410)), dues(plan, "before"));
        assertEquals(List.of(Optional.of(2), Optional.of(5)), plan.runs().stream().map(Run::pairedWith)
            .toList());
    }

    @Test void aDoseThatHasNoneToGoWithIsRefusedInASentence() {
        Order main = nurse("main", item(days(1), once()));
        Order before = starting(nurse("before", item(days(1, 2), once())), Direction.BEFORE, Which.EACH,
            "main", Duration.ofMinutes(30), Duration.ofMinutes(30));

        assertEquals(List.of("before goes with each main, and on day 2 there is none for it."),
            assertInstanceOf(Planner.Impossible.class, result(oneCycle(), main, before)).sentences());
    }

    @Test void anEventMayComeAsSoonAsTheCycleBegins() {
        Plan plan = plan(oneCycle(), starting(nurse("A", item(days(1), once())), Direction.AFTER, Which.ALL,
            "discharge", Duration.ofDays(3)));

        assertEquals(List.of(hours(72)), dues(plan, "A"));
        assertEquals(1, plan.runs().size());
    }

    @Test void aCircleIsASentenceAndNotAHang() {
        Order first = starting(nurse("A", item(days(1), once())), Direction.AFTER, Which.ALL, "B");
        Order second = starting(nurse("B", item(days(1), once())), Direction.AFTER, Which.ALL, "C");
        Order third = starting(nurse("C", item(days(1), once())), Direction.AFTER, Which.ALL, "A");
        Order self = starting(nurse("D", item(days(1), once())), Direction.AFTER, Which.ALL, "D");
        Order aside = starting(nurse("E", item(days(1), once())), Direction.AFTER, Which.ALL, "A");

        assertEquals(List.of("A waits for B, and B waits for C, and C waits for A: none of them would ever "
            + "start."), assertInstanceOf(Planner.Impossible.class, result(oneCycle(), aside, first, second,
            third)).sentences());
        assertEquals(List.of("D waits for itself, so it would never start."),
            assertInstanceOf(Planner.Impossible.class, result(oneCycle(), self)).sentences());
    }

    @Test void waitingForWhatIsNotGivenInACycleIsRefused() {
        Order main = nurse("main", Sketch.inCycles(item(days(1), once()), 2));
        Order after = starting(nurse("after", item(days(1), once())), Direction.AFTER, Which.ALL, "main");

        assertTrue(assertInstanceOf(Planner.Impossible.class, result(oneCycle(), main, after)).sentences()
            .contains("after waits for main, which is not given in cycle 1."));
    }

    @Test void aDoseIsNeverLaterThanItsOrderAllowsHoweverLongItMayWait() {
        Order cells = nurse("cells", item(days(1), once()));
        Order after = starting(nurse("after", item(days(1), once())), Direction.AFTER, Which.ALL, "cells",
            hours(3), hours(40));
        Order near = starting(nurse("near", item(days(1), once())), Direction.AFTER, Which.ALL, "cells",
            hours(3), hours(8));
        Order ranged = nurse("ranged", atMost(item(days(1, 2),
            new Grid(hours(8), hours(40))), 2));

        assertEquals(List.of(hours(24)), late(plan(oneCycle(), cells, after), "after"));
        assertEquals(List.of(hours(5)), late(plan(oneCycle(), cells, near), "near"));
        assertEquals(List.of(hours(24), hours(24)), late(plan(oneCycle(), ranged), "ranged"));
    }

    private static List<Duration> late(Plan plan, String order) {
        return plan.doses().stream().filter(dose -> dose.order().equals(order))
            .map(PlannedDose::mayStartLateBy).toList();
    }

    @Test void aPairMayBeApartByAsMuchAsTheFileSays() {
        Order main = nurse("main", item(days(2), once()));
        Order before = starting(nurse("before", item(days(2), once())), Direction.BEFORE, Which.EACH, "main",
            hours(1), hours(3));
        Order after = starting(nurse("after", item(days(2), once())), Direction.AFTER, Which.EACH, "main",
            hours(1), hours(3));

        assertEquals(List.of(hours(21)), dues(plan(oneCycle(), main, before), "before"));
        assertEquals(List.of(hours(25)), dues(plan(oneCycle(), main, after), "after"));
    }
}
