package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Phase.Outcome;
import doseward.protocol.Value;
import doseward.pump.Command;
import doseward.pump.Report.Cause;
import doseward.quantity.Measure;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToxicityTest {
    private static final Instant DUE = Il2.due(1);

    @Test void aMetRuleHoldsAndTheDueDoseIsSkippedWithTheReading() {
        Story story = Story.begun().ready(1).pressure(DUE.minusSeconds(60), 89);

        story.tick(DUE);

        Phase.Settled settled = (Phase.Settled) story.phase(1);
        assertEquals(Outcome.SKIPPED, settled.outcome());
        assertTrue(settled.because().getFirst().sentence().startsWith(
            "held for systolic pressure below 90 mmHg until systolic pressure at least 90 mmHg"
                + " (systolic pressure was 89 mmHg"), settled.because().getFirst().sentence());
    }

    @Test void aReadingAtTheLineLiftsTheHold() {
        Story story = Story.begun().pressure(DUE.minusSeconds(60), 89);

        story.pressure(DUE.minusSeconds(30), 90);

        assertInstanceOf(Event.HoldLifted.class, story.events().getLast());
        assertTrue(story.course().holds().isEmpty());
    }

    @Test void aHoldIsNotLiftedByTimeAlone() {
        Story story = Story.begun().pressure(DUE.minusSeconds(60), 89);

        story.tick(DUE.plusSeconds(7200)).tick(Il2.due(2).plusSeconds(7200));

        assertEquals(1, story.course().holds().size());
    }

    @Test void aHeldDoseWaitsInItsWindowWhileSomethingIsUnknown() {
        Story story = Story.begun().pressure(DUE.minusSeconds(60), 89).pumpIsThere(DUE);

        story.tick(DUE);

        assertInstanceOf(Phase.Held.class, story.phase(1));
    }

    @Test void threeHeldDosesEndTheCycleButNotTheNext() {
        Story story = Story.begun();
        for (int dose = 1; dose <= 3; dose++) {
            story.ready(dose).pressure(Il2.due(dose), 80).tick(Il2.due(dose));
        }

        assertEquals(Outcome.SKIPPED, ((Phase.Settled) story.phase(5)).outcome());
        assertEquals("doses held at least 3 (doses held at least 3, and 3 were)",
            ((Phase.Settled) story.phase(5)).because().getFirst().sentence());
        assertInstanceOf(Phase.Waiting.class, story.phase(6));
    }

    @Test void aStopEndsTheCycleAndTheNextBeginsClean() {
        Story story = Story.begun().given(1).creatinine(Il2.due(2).minusSeconds(600), 3000);

        assertEquals(4, story.all(Event.DoseSkipped.class).size());

        story.ready(6).tick(Il2.due(6));

        assertInstanceOf(Phase.Ordered.class, story.phase(6));
    }

    @Test void aBadReadingBetweenCyclesDoesNotEndTheNextOneBeforeItBegins() {
        Story story = Story.begun().creatinine(Il2.due(2), 3100);

        story.creatinine(Il2.due(2).plusSeconds(86_400), 3100);

        assertInstanceOf(Phase.Waiting.class, story.phase(6));
    }

    @Test void aStopKnownBeforeACycleBeginsEndsItWhenItsFirstDoseIsDue() {
        Story story = Story.begun().ready(1).creatinine(DUE.minusSeconds(60), 3000);

        story.tick(DUE);

        assertEquals(1, story.all(Event.GivingEnded.class).size());
        assertEquals(Outcome.SKIPPED, ((Phase.Settled) story.phase(1)).outcome());
    }

    @Test void aHoldThatBeginsWhileADoseRunsHaltsIt() {
        Story story = Story.begun().running(1).progress(DUE.plusSeconds(300), 1, new Volume(17_000));

        story.pressure(DUE.plusSeconds(301), 70);

        assertTrue(story.commands().contains(new Command.Halt(story.token(1))));
        assertInstanceOf(Phase.Halting.class, story.phase(1));

        story.stopped(DUE.plusSeconds(302), 1, new Volume(17_100), Cause.HALTED);

        Phase.Settled settled = (Phase.Settled) story.phase(1);
        assertEquals(Outcome.PARTLY_GIVEN, settled.outcome());
        assertInstanceOf(Reason.RuleMet.class, settled.because().getFirst());
    }

    @Requirement("GIP 4.1.1")
    @Test void anImplausibleReadingIsRefusedAndRemembered() {
        Story story = Story.begun();

        story.pressure(DUE, 900);

        Event.InputRefused refused = (Event.InputRefused) story.events().getFirst();
        assertEquals("900 mmHg is no plausible systolic pressure; it goes from 30 mmHg to 300 mmHg",
            refused.why());
        assertTrue(story.course().readings().isEmpty());
    }

    @Test void whatIsUnknownNeitherBeginsAHoldNorLiftsOne() {
        Story story = Story.begun().creatinine(DUE.minusSeconds(9_000), 900);

        assertTrue(story.course().holds().isEmpty());

        story.pressure(DUE.minusSeconds(8_000), 80).creatinine(DUE, 900);

        assertEquals(1, story.course().holds().size());
    }

    @Test void aReadingEnteredLateDoesNotReplaceANewerOne() {
        Story story = Story.begun().pressure(DUE, 80);
        Reading earlier = new Reading(Il2.PRESSURE, new Value.Measured(Measure.of(120, "mmHg")),
            DUE.minusSeconds(600), "N. Urse");

        story.hear(new Input.RecordReading(DUE.plusSeconds(1), earlier));

        assertEquals(1, story.course().holds().size());
    }

    @Test void aReadingFromTheFutureIsRefused() {
        Story story = Story.begun();
        Reading future = new Reading(Il2.PRESSURE, new Value.Measured(Measure.of(120, "mmHg")),
            DUE.plusSeconds(1), "N. Urse");

        story.hear(new Input.RecordReading(DUE, future));

        assertEquals("it lies in the future", ((Event.InputRefused) story.events().getFirst()).why());
    }

    @Test void aStopOfOneOrderThatEndsTheCycleIsLookedAtBeforeAnyOrderGivesADose() {
        Story story = Story.of(Il2.twoOrders()).well(DUE.minusSeconds(300))
            .creatinine(DUE.minusSeconds(200), 4_000)
            .confirms(DUE.minusSeconds(100), 1, "N. Urse").pumpIsThere(DUE);

        story.tick(DUE);

        assertTrue(story.all(Event.InfusionOrdered.class).isEmpty());
        assertEquals(Outcome.SKIPPED, ((Phase.Settled) story.phase(1)).outcome());
    }

    @Test void aHoldThatCountsHeldDosesBeginsWithTheDoseThatIsCounted() {
        Story story = Story.of(Il2.heldForGoodAfterOneHeldDose()).ready(1).pressure(DUE, 80);

        story.tick(DUE);

        assertEquals(2, story.all(Event.HoldBegan.class).size());
    }

    @Test void aRuleThatIsMetKeepsADoseBackEvenIfItsHoldWasNeverSaidToBegin() {
        Course ready = Story.begun().ready(1).course();
        Reading low = new Reading(Il2.PRESSURE, new Value.Measured(Measure.of(80, "mmHg")), DUE, "N. Urse");

        Step step = Engine.step(ready.after(new Event.ReadingRecorded(DUE, low)), new Input.Tick(DUE));

        assertTrue(step.commands().isEmpty());
        assertInstanceOf(Phase.Held.class, step.course().dose(1).phase());
    }

    private static boolean countsAsHeld(Reason reason) {
        Story story = Story.begun().tick(DUE);
        Course held = story.course().after(new Event.DoseHeld(DUE, 1, List.of(reason)));
        Step step = Engine.step(held, new Input.Tick(Il2.due(1).plus(Duration.ofHours(2)).plusSeconds(1)));
        return step.events().stream().filter(Event.DoseSkipped.class::isInstance)
            .map(Event.DoseSkipped.class::cast).findFirst().orElseThrow().held();
    }

    @Test void onlyWhatSpeaksOfThePatientMakesASkippedDoseAHeldOne() {
        Working working = new Working(Truth.TRUE, List.of());
        Reason.RuleMet met = new Reason.RuleMet("low", working);

        assertTrue(countsAsHeld(met));
        assertTrue(countsAsHeld(new Reason.StillHeld("low", "fine", working)));
        assertTrue(countsAsHeld(new Reason.Missing(List.of(Il2.PRESSURE))));
        assertTrue(countsAsHeld(new Reason.NotKnown("low", working)));
        assertTrue(countsAsHeld(new Reason.QuestionOpen("go on?", met)));
        assertTrue(countsAsHeld(new Reason.ByPerson("D. Octor", "chills")));
        assertEquals(false, countsAsHeld(new Reason.PumpNotReady("A", "not heard lately")));
        assertEquals(false, countsAsHeld(new Reason.OtherDoseOpen(2)));
    }

    @Test void aDoseThatWaitedForItsNurseSaysSoWhenItsWindowHasPassed() {
        Story story = Story.begun().well(DUE).pumpIsThere(DUE).tick(DUE);

        story.tick(DUE.plus(Duration.ofHours(2)).plusSeconds(1));

        assertEquals(new Reason.NotConfirmed(1, 0), ((Phase.Settled) story.phase(1)).because().getFirst());
    }

    @Test void aDoseThatNothingHeldSaysOnlyThatItIsTooLate() {
        Instant late = DUE.plus(Duration.ofHours(2)).plusSeconds(1);

        assertEquals(List.of(new Reason.TooLate(DUE.plus(Duration.ofHours(2)))),
            ((Phase.Settled) Story.begun().tick(late).phase(1)).because());
    }
}
