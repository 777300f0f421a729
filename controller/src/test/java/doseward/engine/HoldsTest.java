package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Ends;
import doseward.protocol.HoldRule;
import doseward.pump.Command;
import doseward.quantity.Measure;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HoldsTest {
    private static final Instant DUE = Il2.due(1);
    private static final Condition LOW = Ruled.compared(Il2.PRESSURE, Comparison.BELOW, 90, "mmHg");
    private static final Condition FINE = Ruled.compared(Il2.PRESSURE, Comparison.AT_LEAST, 90, "mmHg");

    private static Ruled signs() {
        return new Ruled().records(Ruled.pressure(), Duration.ofHours(2))
            .records(Ruled.number(Il2.CREATININE, "mg/dL", 0, 30), Duration.ofHours(12));
    }

    private static HoldRule rule(Condition until, Optional<Integer> notBefore, Optional<Duration> longest,
            Optional<Ends> ends) {
        return new HoldRule(LOW, until, Optional.empty(), notBefore, longest, ends);
    }

    private static Story lasting() {
        return signs().holds(LOW, Judged.lasting(Il2.PRESSURE, Comparison.AT_LEAST, 90, 60, false)).story();
    }

    @Test void aHoldIsLiftedByTimeOnceItsEndHasLasted() {
        Story story = lasting().pressure(DUE, 80).pressure(DUE.plusSeconds(600), 95);

        story.tick(DUE.plusSeconds(4_200).minusMillis(1));
        assertEquals(1, story.course().holds().size());
        story.tick(DUE.plusSeconds(4_200));

        assertEquals(List.of(), story.course().holds());
    }

    @Test void theEngineWakesInTheVerySecondInWhichALastingClauseComesTrue() {
        Course course = lasting().pressure(DUE.minusSeconds(4_000), 80)
            .pressure(DUE.minusSeconds(3_700), 95).course();

        assertEquals(Optional.of(DUE.minusSeconds(100)), Engine.wakeAt(course, DUE.minusSeconds(3_700)));
    }

    @Test void aHoldThatLastsTooLongEndsWhatTheFileSaysToTheSecond() {
        Story story = signs().holds(rule(FINE, Optional.empty(), Optional.of(Duration.ofHours(6)),
            Optional.of(Ends.CYCLE))).story().tick(DUE).pressure(DUE.plusSeconds(60), 80);
        Instant end = DUE.plusSeconds(60).plus(Duration.ofHours(6));

        assertEquals(Optional.of(DUE.plusSeconds(62)), Engine.wakeAt(story.course(), DUE.plusSeconds(61)));
        story.tick(end.minusMillis(1));
        assertTrue(story.all(Event.GivingEnded.class).isEmpty());
        story.tick(end);

        assertEquals(1, story.all(Event.GivingEnded.class).size());
        assertTrue(story.all(Event.GivingEnded.class).getFirst().because().sentence().startsWith(
            "held for 6 hours at longest, since 2026-01-05T08:01:00Z, for systolic pressure below 90 mmHg"));
    }

    @Test void aHoldFromTheCycleBeforeCountsAnewInTheNext() {
        Story story = signs().holds(rule(FINE, Optional.empty(), Optional.of(Duration.ofHours(6)),
            Optional.of(Ends.CYCLE))).story().tick(DUE).pressure(DUE.plusSeconds(60), 80)
            .tick(Il2.due(2)).tick(Il2.due(6));

        assertEquals(1, story.all(Event.GivingEnded.class).size());
        story.tick(Il2.due(6).plus(Duration.ofHours(6)));
        assertEquals(2, story.all(Event.GivingEnded.class).size());
    }

    @Test void aRuleIsNotLookedAtBeforeItsDoseOfTheCycle() {
        Story story = signs().holds(rule(FINE, Optional.of(2), Optional.empty(), Optional.empty())).story()
            .ready(1).pressure(DUE.minusSeconds(1), 80).tick(DUE);

        assertInstanceOf(Phase.Ordered.class, story.phase(1));
        story.started(DUE.plusSeconds(1), 1).pressure(DUE.plusSeconds(2), 80);
        assertEquals(List.of(), story.course().holds());
        story.finished(DUE.plusSeconds(900), 1, Il2.VTBI).pressure(DUE.plusSeconds(1_000), 80);
        assertEquals(1, story.course().holds().size());
    }

    @Test void aRunningDoseIsHaltedWhenAReadingThatItNeedsGrowsOld() {
        Story story = signs().watches(Ruled.number("saturation", "%", 0, 100), Duration.ofMinutes(0)).story()
            .running(1);
        Instant grace = DUE.plusSeconds(1).plus(Duration.ofMinutes(5));

        story.progress(grace, 1, new Volume(17_000)).tick(grace);
        assertTrue(story.commands().stream().noneMatch(Command.Halt.class::isInstance));
        story.tick(grace.plusMillis(1));

        assertTrue(story.commands().contains(new Command.Halt(story.token(1))));
        assertEquals("not recorded lately enough: saturation",
            story.all(Event.HaltOrdered.class).getFirst().because().sentence());
    }

    @Test void whatIsAlsoRecordedWhileRunningMustBeAsFreshBeforeTheDose() {
        Story story = signs().watches(Ruled.pressure(), Duration.ofHours(1)).story();
        Instant old = DUE.minus(Duration.ofMinutes(65)).minusSeconds(1);

        story.well(old).confirms(DUE.minusSeconds(60), 1, "N. Urse").pumpIsThere(DUE).tick(DUE);

        assertEquals(new Phase.Held(List.of(new Reason.Missing(List.of(Il2.PRESSURE)))), story.phase(1));
    }

    @Test void aHoldThatLooksSinceItBeganIsLiftedByWhatCameSince() {
        Condition since = new Condition.Compared(new Condition.Windowed(Condition.Statistic.LOWEST,
            Il2.PRESSURE, new Condition.Since(Condition.Event.THE_HOLD)), Comparison.AT_LEAST,
            new Condition.Fixed(Measure.of(85, "mmHg")), Condition.Lasting.NOT);
        Story story = signs().holds(LOW, since).story().pressure(DUE.minusSeconds(600), 70).pressure(DUE, 87);

        assertEquals(1, story.course().holds().size());
        story.hear(new Input.Tick(DUE.plusSeconds(1))).pressure(DUE.plusSeconds(600), 95);
        assertEquals(1, story.course().holds().size());
    }
}
