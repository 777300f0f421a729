package doseward.plan;

import static doseward.plan.Sketch.days;
import static doseward.plan.Sketch.hours;
import static doseward.plan.Sketch.item;
import static doseward.plan.Sketch.nurse;
import static doseward.plan.Sketch.once;
import static doseward.plan.Sketch.over;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.CourseShape;
import doseward.protocol.CourseShape.Gap;
import doseward.protocol.CourseShape.Stage;
import doseward.protocol.DoseAmount;
import doseward.protocol.DoseAmount.Basis;
import doseward.protocol.Limits;
import doseward.protocol.Order;
import doseward.protocol.Starts;
import doseward.protocol.Wait;
import doseward.quantity.Amount;
import doseward.quantity.Measure;
import doseward.quantity.Weight;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When cycles begin, and what happens when one begins otherwise than planned. */
class CyclesTest {
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final Condition GATE = Condition.compared("platelets", Comparison.AT_LEAST,
        Measure.of(100, "x"));

    private static Plan plan(String from, CourseShape course, Order... orders) {
        return assertInstanceOf(Planner.Planned.class, Planner.plan(Sketch.protocol(course, orders),
            PlanFor.of(Sketch.twoSquareMetres(), time(from), ZURICH, Capability.USUAL))).plan();
    }

    private static Instant time(String local) {
        return LocalDateTime.parse(local).atZone(ZURICH).toInstant();
    }

    private static List<Instant> begins(Plan plan) {
        return plan.cycles().stream().map(PlannedCycle::begins).toList();
    }

    private static Order daily() {
        return nurse("A", over(item(days(1, 2), once()), hours(2)));
    }

    private static CourseShape months(int months) {
        Wait wait = new Wait(months, Duration.ZERO);
        return CourseShape.of(3, Optional.of(new Gap(false, wait, Optional.of(wait))));
    }

    @Test void aMonthIsACalendarMonthAndEndsWhereItMust() {
        assertEquals(List.of(time("2027-12-31T08:00"), time("2028-01-31T08:00"), time("2028-02-29T08:00")),
            begins(plan("2027-12-31T08:00", months(1), daily())), "a leap year");
        assertEquals(List.of(time("2026-02-28T08:00"), time("2026-03-28T08:00"), time("2026-04-28T08:00")),
            begins(plan("2026-02-28T08:00", months(1), daily())), "the same hour after clocks changed");
    }

    @Test void aRestCountsFromTheEndOfTheLastDose() {
        Wait rest = Wait.of(Duration.ofDays(3));
        Plan plan = plan("2026-01-05T08:00", CourseShape.of(2, Optional.of(new Gap(true, rest,
            Optional.of(Wait.of(Duration.ofDays(5)))))), daily());

        assertEquals(time("2026-01-09T10:00"), plan.cycles().get(1).begins());
        assertEquals(Optional.of(time("2026-01-11T10:00")), plan.cycles().get(1).latest());
        assertFalse(plan.cycles().get(1).byItself(), "somebody chooses the day");
    }

    @Test void anExactGapWithoutAGateBeginsByItself() {
        assertTrue(plan("2026-01-05T08:00", months(1), daily()).cycles().get(1).byItself());
    }

    @Test void aStageHasItsOwnGapAndGateAndName() {
        Gap weeks = new Gap(false, Wait.of(Duration.ofDays(21)), Optional.of(Wait.of(Duration.ofDays(21))));
        Gap open = new Gap(false, Wait.of(Duration.ofDays(42)), Optional.empty());
        CourseShape course = new CourseShape(3, false, Optional.empty(), Optional.empty(), List.of(
            new Stage("induction", List.of(1, 2), Optional.of(weeks), Optional.empty()),
            new Stage("maintenance", List.of(3), Optional.of(open), Optional.of(GATE))), Optional.empty(), 1,
            Optional.empty());

        Plan plan = plan("2026-01-05T08:00", course, daily());

        assertEquals(List.of("induction", "induction", "maintenance"), plan.cycles().stream()
            .map(cycle -> cycle.stage().orElseThrow()).toList());
        assertEquals(List.of(true, true, false), plan.cycles().stream().map(PlannedCycle::byItself).toList());
        assertEquals(time("2026-02-16T08:00"), plan.cycles().get(2).begins());
    }

    @Test void aCycleThatIsTooShortForItsDosesIsRefused() {
        Wait day = Wait.of(Duration.ofDays(1));
        CourseShape course = CourseShape.of(2, Optional.of(new Gap(false, day, Optional.of(day))));

        Planner.Result result = Planner.plan(Sketch.protocol(course, daily()), PlanFor.of(
            Sketch.twoSquareMetres(), time("2026-01-05T08:00"), ZURICH, Capability.USUAL));

        assertEquals(List.of("Cycle 2 would begin before cycle 1 has ended. A cycle of 24 hours is too short "
            + "for its doses."), assertInstanceOf(Planner.Impossible.class, result).sentences());
    }

    @Test void aCycleBegunLaterForALighterPatientKeepsWhatWasBefore() {
        Order drug = Sketch.pump("drug", Sketch.million(1, Basis.PER_KG), 100,
            over(item(days(1, 2), once()), hours(1)));
        Plan plan = plan("2026-01-05T08:00", months(1), drug, daily());
        Instant later = time("2026-02-10T14:00");

        Plan anew = assertInstanceOf(Planner.Planned.class, Planner.cycle(plan, 2, later,
            plan.patient().weighing(Weight.ofKilograms(70)))).plan();

        assertEquals(plan.dosesOf(1), anew.dosesOf(1));
        assertEquals(plan.dosesOf(2).stream().map(PlannedDose::number).toList(),
            anew.dosesOf(2).stream().map(PlannedDose::number).toList());
        assertEquals(later, anew.dosesOf(2).getFirst().due());
        assertEquals(Amount.units(69_840_000), anew.dosesOf(2).getFirst().amount().orElseThrow());
        assertEquals(time("2026-03-10T14:00"), anew.cycles().get(2).begins());
    }

    @Test void whatALighterPatientGotInTheCycleBeforeIsNotHeldAgainstTheNext() {
        Plan plan = plan("2026-01-05T08:00", months(1), toTheLimit(hours(24), 1));

        Planner.Result result = Planner.cycle(plan, 2, plan.cycles().get(1).begins(),
            plan.patient().weighing(Weight.ofKilograms(70)));

        assertInstanceOf(Planner.Planned.class, result, result::toString);
    }

    @Test void aWindowThatReachesBackIntoTheCycleBeforeCountsWhatWasGivenThere() {
        Plan plan = plan("2026-01-05T08:00", months(1), toTheLimit(hours(20 * 24), 2));

        Planner.Result result = Planner.cycle(plan, 2, time("2026-01-15T08:00"), plan.patient());

        String said = assertInstanceOf(Planner.Impossible.class, result).sentences().getFirst();
        assertTrue(said.startsWith("aldesleukin: 320,000,000 units in any 20 days are above the hard "),
            said);
    }

    @Test void whatANurseGaveInTheCycleBeforeIsInTheWindowToo() {
        Order order = nurse("drug", item(days(1, 2), once()));
        Limits limits = Limiting.amount(new Limits.AnyWindow(hours(20 * 24)), Limits.Severity.HARD,
            new DoseAmount(Amount.ofMilligrams(30), Basis.FLAT));
        Plan plan = plan("2026-01-05T08:00", months(1), Sketch.with(order, order.dosage(),
            order.roundedTo(), limits));

        Planner.Result result = Planner.cycle(plan, 2, time("2026-01-15T08:00"), plan.patient());

        String said = assertInstanceOf(Planner.Impossible.class, result).sentences().getFirst();
        assertTrue(said.startsWith("drug: 40 mg in any 20 days are above the hard limit of 30 mg"), said);
    }

    /** A dose on each of two days, as much as a cycle and a window may have of both. */
    private static Order toTheLimit(Duration window, long million) {
        Order order = Sketch.pump("drug", Sketch.million(1, Basis.PER_KG), 100,
            over(item(days(1, 2), once()), hours(1)));
        return Sketch.with(order, order.dosage(), Optional.of(Amount.ofMillionUnits(1)),
            Limiting.amount(new Limits.OneCycle(), Limits.Severity.HARD, Sketch.million(2, Basis.PER_KG))
                .and(Limiting.amount(new Limits.AnyWindow(window), Limits.Severity.HARD,
                    Sketch.million(million, Basis.PER_KG))));
    }

    @Test void aPatientOutsideTheRangeIsRefusedAtALaterCycleToo() {
        Plan plan = plan("2026-01-05T08:00", months(1), daily());

        Planner.Result result = Planner.cycle(plan, 2, time("2026-02-10T14:00"), plan.patient()
            .weighing(Weight.ofKilograms(39)));

        assertEquals(List.of("sketch is for patients from 40 kg to 150 kg, not for 39 kg."),
            assertInstanceOf(Planner.Impossible.class, result).sentences());
    }

    @Test void aFirstCycleBehindAGateDoesNotBeginByItself() {
        CourseShape course = new CourseShape(1, false, Optional.empty(), Optional.empty(), List.of(
            new Stage("induction", List.of(1), Optional.empty(), Optional.of(GATE))), Optional.empty(), 1,
            Optional.empty());

        assertFalse(plan("2026-01-05T08:00", course, daily()).cycles().getFirst().byItself());
        assertTrue(plan("2026-01-05T08:00", Sketch.oneCycle(), daily()).cycles().getFirst().byItself());
    }

    @Test void aSecondCycleOfWhichNothingSaysWhenItBeginsIsRefused() {
        Planner.Result result = Planner.plan(Sketch.protocol(CourseShape.of(2, Optional.empty()), daily()),
            PlanFor.of(Sketch.twoSquareMetres(), time("2026-01-05T08:00"), ZURICH, Capability.USUAL));

        assertEquals(List.of("Nothing says when cycle 2 begins. Say `cycle-length` or `rest`."),
            assertInstanceOf(Planner.Impossible.class, result).sentences());
    }

    @Test void aCyclePlannedAnewKeepsTheRunsOfThoseBefore() {
        Order after = Sketch.starting(nurse("B", item(days(1), once())), Starts.Direction.AFTER,
            Starts.Which.ALL, "A", hours(1));
        Plan plan = plan("2026-01-05T08:00", months(1), daily(), after);

        Plan anew = assertInstanceOf(Planner.Planned.class, Planner.cycle(plan, 2,
            time("2026-02-10T14:00"), plan.patient())).plan();

        assertEquals(List.of(0, 1, 2), anew.runs().stream().map(Run::number).toList());
        assertEquals(List.of(1, 2, 3), anew.runs().stream().map(Run::cycle).toList());
        assertEquals(plan.runs().getFirst(), anew.runs().getFirst());
    }
}
