package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Phase.Outcome;
import doseward.pump.Command;
import doseward.pump.Report;
import doseward.pump.Report.Cause;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeliveryTest {
    private static final Instant DUE = Il2.due(1);

    @Test void aRunningDoseIsRenewedEachTick() {
        Story story = Story.begun().running(1);

        story.tick(DUE.plusSeconds(2));

        assertEquals(List.of(new Command.Renew(story.token(1), Bounds.LEASE)), story.commands());
    }

    @Requirement({"incident 31", "incident 32"})
    @Test void anOrderWithoutAnswerIsNeverSentAgainButHaltedUntilItIsKnown() {
        Story story = Story.begun().ready(1).tick(DUE);

        story.tick(DUE.plusSeconds(30));

        assertEquals(List.of(), story.commands());

        story.tick(DUE.plusSeconds(31));

        assertInstanceOf(Phase.Uncertain.class, story.phase(1));
        assertEquals(List.of(new Command.Halt(story.token(1))), story.commands());

        story.tick(DUE.plusSeconds(32));

        assertEquals(List.of(new Command.Halt(story.token(1))), story.commands());
    }

    @Requirement("incident 11")
    @Test void anUncertainDoseCountsInFullUntilThePumpSaysHowMuchFlowed() {
        Story story = Story.begun().running(1).progress(DUE.plusSeconds(100), 1, new Volume(5_000));

        story.tick(DUE.plusSeconds(131));

        Phase.Uncertain uncertain = (Phase.Uncertain) story.phase(1);
        assertEquals(new Volume(5_000), uncertain.delivered());
        assertEquals(Il2.VTBI, uncertain.atMost());

        story.stopped(DUE.plusSeconds(200), 1, new Volume(6_700), Cause.LEASE_LAPSED);

        assertEquals(new Volume(6_700), ((Phase.Settled) story.phase(1)).delivered());
    }

    @Test void nothingIsOrderedWhileADoseIsUncertainAndALaterOneIsSkippedInTime() {
        Story story = Story.begun().running(1).tick(DUE.plusSeconds(60)).ready(2);

        story.tick(Il2.due(2));

        assertTrue(((Phase.Held) story.phase(2)).because().contains(new Reason.OtherDoseOpen(1)));

        story.tick(Il2.due(2).plusSeconds(7201));

        assertEquals(Outcome.SKIPPED, ((Phase.Settled) story.phase(2)).outcome());
    }

    @Test void aRefusedOrderLapsesAndMustBeConfirmedAnew() {
        Story story = Story.begun().ready(1).tick(DUE);

        story.says(DUE.plusSeconds(1), new Report.Refused(story.stamp(), story.token(1), "the door is open"));

        assertInstanceOf(Phase.Waiting.class, story.phase(1));
        assertEquals(List.of(), story.course().dose(1).confirmations());

        Instant again = DUE.plusSeconds(31);
        story.confirms(again, 1, "N. Urse").pumpIsThere(again).tick(again);

        assertEquals(2, story.all(Event.InfusionOrdered.class).getLast().token().attempt());
    }

    @Test void aHaltOfWhatNeverStartedLetsTheOrderLapse() {
        Story story = Story.begun().ready(1).tick(DUE).tick(DUE.plusSeconds(31));

        story.stopped(DUE.plusSeconds(32), 1, Volume.ZERO, Cause.HALTED);

        assertInstanceOf(Phase.Waiting.class, story.phase(1));
    }

    @Test void aRefusalThatComesAfterTheStartIsNoProofThatNothingFlowed() {
        Story story = Story.begun().running(1);

        story.says(DUE.plusSeconds(2), new Report.Refused(story.stamp(), story.token(1), "seen before"));

        assertInstanceOf(Phase.Infusing.class, story.phase(1));
    }

    @Requirement("incident 28")
    @Test void aPumpThatRestartsTellsByItsLifetimeCounterHowMuchFlowed() {
        Story story = Story.begun().running(1).progress(DUE.plusSeconds(100), 1, new Volume(5_000));

        story.pumpRestarts(DUE.plusSeconds(110), new Volume(5_500));

        assertEquals(new Volume(5_500), ((Phase.Settled) story.phase(1)).delivered());
        assertEquals(Outcome.PARTLY_GIVEN, ((Phase.Settled) story.phase(1)).outcome());
    }

    @Test void aLifetimeCounterThatDoesNotFitLeavesTheDoseUncertain() {
        Story story = Story.begun().running(1).progress(DUE.plusSeconds(100), 1, new Volume(5_000));

        story.pumpRestarts(DUE.plusSeconds(110), new Volume(4_000));

        assertInstanceOf(Phase.Uncertain.class, story.phase(1));
    }

    @Test void onlyANamedPersonSettlesWhatCanNotBeReconciled() {
        Story story = Story.begun().running(1).tick(DUE.plusSeconds(60));

        story.hear(new Input.Settle(DUE.plusSeconds(90), 1, new Volume(9_000), " ", "read off"));

        assertInstanceOf(Event.InputRefused.class, story.events().getFirst());

        story.hear(new Input.Settle(DUE.plusSeconds(91), 1, new Volume(9_000), "N. Urse",
            "read off its display"));

        assertEquals(new Volume(9_000), ((Phase.Settled) story.phase(1)).delivered());
    }

    @Requirement("GIP 1.2.2")
    @Test void aPumpThatDeliversMoreThanOrderedIsHalted() {
        Story story = Story.begun().running(1);

        story.progress(DUE.plusSeconds(899), 1, Il2.VTBI.plus(new Volume(1)));

        assertInstanceOf(Phase.Halting.class, story.phase(1));
        assertEquals(List.of(new Command.Halt(story.token(1))), story.commands());
    }

    @Test void aPumpThatRunsTooFastIsHalted() {
        Story story = Story.begun().running(1);
        Volume inTwoMinutes = Il2.RATE.in(Duration.ofSeconds(120));

        story.progress(DUE.plusSeconds(61), 1, inTwoMinutes);

        assertInstanceOf(Phase.Halting.class, story.phase(1));
    }

    @Test void flowThatNobodyOrderedIsToldToStop() {
        Story story = Story.begun().given(1);

        story.progress(DUE.plusSeconds(1000), 1, new Volume(10));

        assertEquals(List.of(new Command.Halt(story.token(1))), story.commands());
    }

    @Test void aPumpThatIsIdleThoughItsDoseWasRunningIsAsked() {
        Story story = Story.begun().running(1);

        story.says(DUE.plusSeconds(20), new Report.Ready(story.stamp()));

        assertEquals(List.of(new Command.Halt(story.token(1))), story.commands());

        story.finished(DUE.plusSeconds(21), 1, Il2.VTBI);

        assertEquals(Outcome.GIVEN, ((Phase.Settled) story.phase(1)).outcome());
    }

    @Test void anUnansweredHaltIsRepeatedAndThenUncertain() {
        Story story = Story.begun().running(1).hear(new Input.Hold(DUE.plusSeconds(5), "D. Octor", "chills"));

        story.tick(DUE.plusSeconds(6));

        assertEquals(List.of(new Command.Halt(story.token(1))), story.commands());

        story.tick(DUE.plusSeconds(36));

        assertInstanceOf(Phase.Uncertain.class, story.phase(1));
    }

    @Requirement("incident 27")
    @Test void aRestartedControllerAsksThePumpAndOrdersNothingTwice() {
        Story story = Story.begun().running(1);

        story.hear(new Input.Start(DUE.plusSeconds(300), 2));

        assertEquals(List.of(new Command.Identify()), story.commands());

        story.tick(DUE.plusSeconds(301));

        assertInstanceOf(Phase.Uncertain.class, story.phase(1));
        assertEquals(1, story.all(Event.InfusionOrdered.class).size());
    }

    @Test void aLapsedOrderIsNotRepeatedAtOnce() {
        Story story = Story.begun().ready(1).tick(DUE);
        Instant soon = DUE.plusSeconds(30);

        story.says(DUE.plusSeconds(1), new Report.Refused(story.stamp(), story.token(1), "busy"))
            .confirms(soon, 1, "N. Urse").pumpIsThere(soon).tick(soon);

        assertEquals(new Phase.Held(List.of(new Reason.PumpNotReady("A",
            "its last order lapsed a moment ago"))), story.phase(1));
    }

    @Test void aPumpThatNeverBeginsIsAskedFiveTimesAtMost() {
        Story story = Story.begun();
        Instant at = DUE;
        for (int attempt = 1; attempt <= 6; attempt++) {
            story.well(at).confirms(at, 1, "N. Urse").pumpIsThere(at).tick(at)
                .says(at.plusSeconds(1), new Report.Refused(story.stamp(), story.token(1), "busy"));
            at = at.plusSeconds(60);
        }

        assertEquals(5, story.all(Event.InfusionOrdered.class).size());
        assertInstanceOf(Phase.Held.class, story.phase(1));
    }

    @Test void aWordFromBeforeThePumpsRestartComesTooLateToCount() {
        Story story = Story.begun().pumpIsThere(DUE.minusSeconds(60));
        Report late = new Report.Ready(story.stamp());
        story.pumpRestarts(DUE.minusSeconds(30), Volume.ZERO);

        story.says(DUE.minusSeconds(10), late);

        assertEquals(List.of(), story.events());
        assertEquals(2, story.course().link("A").boot());
    }

    @Test void aPumpThatTakesBackWhatItSaidLeavesTheDoseUncertain() {
        Story story = Story.begun().running(1).progress(DUE.plusSeconds(100), 1, new Volume(5_000));

        story.stopped(DUE.plusSeconds(101), 1, new Volume(4_000), Cause.STOP_KEY);

        assertInstanceOf(Phase.Uncertain.class, story.phase(1));

        story.stopped(DUE.plusSeconds(102), 1, new Volume(4_000), Cause.STOP_KEY);

        assertEquals(List.of(), story.events());
    }

    @Test void afterADoseThePumpMustBeHeardAnew() {
        Story story = Story.begun().given(1);

        assertTrue(story.course().link("A").heard().isEmpty());
    }
}
