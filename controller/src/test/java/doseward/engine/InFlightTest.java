package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.protocol.Checklist;
import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Criteria.Criterion;
import doseward.protocol.Ends;
import doseward.protocol.Order.WhenHeld;
import doseward.pump.Command;
import doseward.pump.Report.Cause;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules of toxicity that become true in the middle of an infusion that lasts a day. */
class InFlightTest {
    private static final Instant DUE = Il2.due(1);
    private static final Instant NOON = DUE.plus(Duration.ofHours(12));
    private static final Volume HALF = Volume.ofMillilitres(125).minus(new Volume(10));
    private static final Condition LOW = Ruled.compared(Il2.PRESSURE, Comparison.BELOW, 80, "mmHg");
    private static final Condition HIGH = Ruled.compared(Il2.CREATININE, Comparison.ABOVE, 3, "mg/dL");
    private static final Condition BOTH = new Condition.CriteriaCount("relative", Comparison.AT_LEAST, 2);

    /** 250 mL a day, on two days; nobody looks at it before noon, when half has flowed. */
    private static Story flowing(Ordering order) {
        Story story = Prescribed.of(order.days(1, 2)).story().well(DUE).pumpIsThere(DUE).tick(DUE)
            .started(DUE.plusSeconds(1), 1);
        assertInstanceOf(Phase.Infusing.class, story.phase(1));
        return story;
    }

    private static Ordering aDay() {
        return Ordering.pump("interleukin-2", Duration.ofHours(24)).asks(Checklist.of(0, List.of(
            new Checklist.Required(Il2.PRESSURE, Duration.ofHours(24)),
            new Checklist.Required(Il2.CREATININE, Duration.ofHours(24)))));
    }

    private static Ordering twoCriteria() {
        return aDay().table("relative", new Criterion("low", LOW), new Criterion("renal", HIGH));
    }

    private static void assertStopped(Story story, Ends ends) {
        assertEquals(List.of(new Command.Halt(story.token(1))), story.commands());
        assertEquals(ends, story.all(Event.GivingEnded.class).getFirst().ends());

        story.stopped(NOON.plusSeconds(2), 1, HALF, Cause.HALTED);

        Phase.Settled settled = assertInstanceOf(Phase.Settled.class, story.phase(1));
        assertEquals(Phase.Outcome.PARTLY_GIVEN, settled.outcome());
        assertEquals(HALF, story.course().dose(1).delivered());
    }

    @Test void aStopThatBecomesTrueStopsItAtOnceAndWhatFlowedIsKnown() {
        Story story = flowing(aDay().stops(HIGH, Ends.COURSE));

        story.creatinine(NOON.plusSeconds(1), 3_100);

        assertStopped(story, Ends.COURSE);
        assertTrue(story.course().dose(2).isSettled(), "and the next day's is not given");
    }

    @Test void aStopEndsADoseForGoodThatAHoldWouldOnlyPause() {
        Story story = flowing(aDay().whenHeld(WhenHeld.RESUME).stops(HIGH, Ends.CYCLE));

        story.creatinine(NOON.plusSeconds(1), 3_100);

        assertStopped(story, Ends.CYCLE);
    }

    @Test void theCriterionThatCompletesACountStopsItAndTheOneBeforeDoesNot() {
        Story story = flowing(twoCriteria().stops(BOTH, Ends.CYCLE));

        story.pressure(NOON, 79);
        assertEquals(List.of(), story.commands());
        assertInstanceOf(Phase.Infusing.class, story.phase(1));

        story.creatinine(NOON.plusSeconds(1), 3_100);
        assertStopped(story, Ends.CYCLE);
    }

    @Test void aCountOfCriteriaPausesADoseThatResumesAndLetsItGoOnOnceItIsLess() {
        Condition fewer = new Condition.CriteriaCount("relative", Comparison.BELOW, 2);
        Story story = flowing(twoCriteria().whenHeld(WhenHeld.RESUME).holds(BOTH, fewer));

        story.pressure(NOON, 79).creatinine(NOON.plusSeconds(1), 3_100);
        assertEquals(List.of(new Command.Halt(story.token(1))), story.commands());

        story.stopped(NOON.plusSeconds(2), 1, HALF, Cause.HALTED).pumpIsThere(NOON.plusSeconds(2));
        assertInstanceOf(Phase.Paused.class, story.phase(1));

        story.pressure(NOON.plusSeconds(60), 81).pumpIsThere(NOON.plusSeconds(60))
            .tick(NOON.plusSeconds(61));
        Phase.Ordered rest = assertInstanceOf(Phase.Ordered.class, story.phase(1));
        assertTrue(story.course().dose(1).delivered().equals(HALF), () -> "half is left: " + rest);
    }

    @Test void aReadingInFlightThatMakesNothingTrueLeavesItAlone() {
        Story story = flowing(aDay().stops(HIGH, Ends.COURSE).holds(LOW, Ruled.compared(Il2.PRESSURE,
            Comparison.AT_LEAST, 80, "mmHg")));

        story.creatinine(NOON.plusSeconds(1), 3_000).pressure(NOON.plusSeconds(1), 80);

        assertInstanceOf(Phase.Infusing.class, story.phase(1));
        assertTrue(story.all(Event.HaltOrdered.class).isEmpty());
    }
}
