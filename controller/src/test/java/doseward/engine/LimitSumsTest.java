package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import doseward.plan.Plan;
import doseward.protocol.Limits;
import doseward.protocol.Limits.Severity;
import doseward.quantity.Amount;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LimitSumsTest {
    private static final Limits.Reach CYCLE = new Limits.OneCycle();
    /** What its pump delivered of 48,000,000 units: a little stays in the bag. */
    private static final String GIVEN = "47,994,532 units";
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Limits.Reach DAY = new Limits.AnyWindow(Duration.ofHours(24));

    private static Limits amount(Limits.Reach reach, Amount most) {
        return Limiting.amount(reach, Severity.SOFT, most);
    }

    private static Limits doses(Limits.Reach reach, int most) {
        return Limiting.doses(reach, Severity.HARD, most);
    }

    private static Story limited(Limits.Reach reach) {
        return Limiting.plan().limits(amount(reach, Amount.ofMillionUnits(192))).story();
    }

    private static LimitSum sum(Story story, Instant now) {
        return LimitSums.of(story.course(), now).getFirst();
    }

    @Test void amountsOfTheCycleThatRunsAddUp() {
        Story story = limited(CYCLE).given(1);

        LimitSum sum = sum(story, Il2.due(2));

        assertEquals(GIVEN, sum.soFar());
        assertEquals("192,000,000 units", sum.most());
        assertEquals(249, sum.thousandths());
        assertEquals(Severity.SOFT, sum.severity());
    }

    @Test void whatRunsAndWhatIsInDoubtCountInFull() {
        Story story = limited(CYCLE).running(1);
        assertEquals("48,000,000 units", sum(story, Il2.due(1).plusSeconds(1)).soFar());

        story.tick(Il2.due(1).plusSeconds(60));

        assertInstanceOf(Phase.Uncertain.class, story.phase(1));
        assertEquals("48,000,000 units", sum(story, Il2.due(1).plusSeconds(60)).soFar());
    }

    @Test void whatFlowedBeforeAWindowCountsNoMoreInIt() {
        Story story = limited(DAY).given(1);

        assertEquals(GIVEN, sum(story, Il2.due(1).plus(Duration.ofHours(23))).soFar());
        assertEquals("0 units", sum(story, Il2.due(1).plus(Duration.ofHours(25))).soFar());
    }

    @Test void whatLimitsOneDoseAloneAddsNothingUp() {
        Limits.Reach dose = new Limits.OneDose();
        Story doses = Limiting.plan().limits(doses(dose, 1)).story();

        assertEquals(List.of(), LimitSums.of(limited(dose).course(), Il2.due(1)));
        assertEquals(List.of(), LimitSums.of(doses.course(), Il2.due(1)));
    }

    /** Such a limit keeps every dose back, but for those that were given before it came. */
    @Test void whatAnotherUnitCountsAddsNothingUp() {
        Course course = Limiting.plan().story().given(1).course();
        Plan limited = Limiting.plan().limits(amount(CYCLE, Amount.ofMilligrams(500))).opening().plan();

        assertEquals(List.of(), LimitSums.of(course.with(course.timetable().with(limited)), Il2.due(2)));
    }

    @Test void anotherDrugAddsNothing() {
        Story story = Prescribed.of(Ordering.nurse("paracetamol").amount(Amount.ofMilligrams(500)),
            Ordering.pump("interleukin-2", QUARTER).limits(amount(CYCLE, Amount.ofMillionUnits(96))))
            .story();

        story.tick(Il2.BEGINS).hear(new Input.Give(Il2.BEGINS, 1, new NurseGiving(Il2.BEGINS,
            Optional.of(Amount.ofMilligrams(500)), true, "N. Urse", "nurse")));

        assertEquals("0 units", sum(story, Il2.BEGINS).soFar());
    }

    @Test void aDoseOfACycleBeforeCountsNoMore() {
        Duration fortnight = Duration.ofDays(14);
        Story story = Prescribed.of(Ordering.pump("interleukin-2", QUARTER)
            .limits(doses(CYCLE, 2).and(amount(CYCLE, Amount.ofMillionUnits(96)))))
            .twice(false, fortnight, fortnight).story().pumpIsThere(Il2.BEGINS).tick(Il2.BEGINS)
            .started(Il2.BEGINS, 1);
        assertEquals(List.of("47,880,000 units", "1 dose"), soFar(story, Il2.BEGINS));

        story.finished(Il2.BEGINS.plus(QUARTER), 1, Volume.ofMillilitres(250));

        assertEquals(List.of("0 units", "0 doses"), soFar(story, Il2.BEGINS.plus(QUARTER)));
    }

    private static List<String> soFar(Story story, Instant now) {
        return LimitSums.of(story.course(), now).stream().map(LimitSum::soFar).toList();
    }

    @Test void aDoseIsInAWindowFromWhenItsFlowWasSeenAndOneThatIsOrderedIsInIt() {
        Story story = Limiting.plan().limits(doses(DAY, 3)).story().given(1).ready(2).tick(Il2.due(2));
        Instant left = Il2.due(1).plusSeconds(1).plus(Duration.ofHours(24));

        assertInstanceOf(Phase.Ordered.class, story.phase(2));
        assertEquals("2 doses", sum(story, left.minusMillis(1)).soFar());
        assertEquals(666, sum(story, left.minusMillis(1)).thousandths());
        assertEquals("1 dose", sum(story, left).soFar());
        assertEquals("3 doses", sum(story, left).most());
    }

    @Test void dosesOfAnotherOrderAreNotCountedAmongTheDosesOfOne() {
        Story story = Prescribed.of(Ordering.injection("injection", 1_000_000),
            Ordering.pump("interleukin-2", QUARTER).limits(doses(CYCLE, 2))).story();

        story.tick(Il2.BEGINS).hear(new Input.Give(Il2.BEGINS, 1, new NurseGiving(Il2.BEGINS,
            Optional.of(Amount.units(1_000_000)), true, "N. Urse", "nurse")));

        assertEquals("0 doses", sum(story, Il2.BEGINS).soFar());
    }
}
