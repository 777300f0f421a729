package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.AlarmEvent.AlarmRaised;
import doseward.protocol.Order.WhenHeld;
import doseward.pump.Report;
import doseward.pump.Report.Cause;
import doseward.pump.Report.Trouble;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A bag may have run by its own weight: nobody believes the pump's count. */
class FreeFlowTest {
    private static final Instant DUE = Il2.due(1);
    private static final Volume COUNTED = new Volume(1_000);
    private static final Volume OFF_THE_BAG = new Volume(9_000);

    @Test void aDoseWhosePumpWasOpenedIsNotSettledByThePumpsCount() {
        Story story = opened(Story.begun().running(1));

        story.stopped(DUE.plusSeconds(21), 1, COUNTED, Cause.TROUBLE);

        Phase.Uncertain doubt = (Phase.Uncertain) story.phase(1);
        assertEquals(story.course().plan().dose(1).whole(), doubt.atMost());
        assertEquals("the pump's door is open: more may have flowed than it counted; look at the bag",
            doubt.because().sentence());
    }

    @Test void thatItFlowsNoMoreIsBelievedOnceTheDoorIsShut() {
        Story story = opened(Story.begun().running(1))
            .stopped(DUE.plusSeconds(21), 1, COUNTED, Cause.TROUBLE);
        boolean whileOpen = ((Phase.Uncertain) story.phase(1)).ceased();

        shut(story).stopped(DUE.plusSeconds(41), 1, COUNTED, Cause.TROUBLE);

        assertFalse(whileOpen);
        assertTrue(((Phase.Uncertain) story.phase(1)).ceased());
    }

    @Test void aNurseWhoLookedAtTheBagSettlesIt() {
        Story story = shut(opened(Story.begun().running(1)));

        story.hear(new Input.Settle(DUE.plusSeconds(90), 1, OFF_THE_BAG, "N. Urse", "read off the bag"));

        assertEquals(OFF_THE_BAG, ((Phase.Settled) story.phase(1)).delivered());
    }

    @Test void thatADoorWasShutTellsThatItStoodOpen() {
        Story story = shut(Story.begun().running(1).lineTurns());

        assertEquals("the pump's door is open: more may have flowed than it counted; look at the bag",
            ((Phase.Uncertain) story.phase(1)).because().sentence());
    }

    @Requirement("GIP 1.2.2")
    @Test void anyWordOfThePumpTellsThatItsLineMayHaveRunSinceTheOrder() {
        Story story = Story.begun().running(1).lineTurns().lineTurns();

        story.progress(DUE.plusSeconds(20), 1, COUNTED);

        Phase.Uncertain doubt = (Phase.Uncertain) story.phase(1);
        assertEquals(story.course().plan().dose(1).whole(), doubt.atMost());
        assertEquals("the pump's line was free to run by itself: more may have flowed than it counted; "
            + "look at the bag", doubt.because().sentence());
    }

    @Requirement("GIP 1.2.2")
    @Test void anEndingThatIsHeardFirstSettlesNothingOnceTheLineMayHaveRun() {
        Story story = Story.begun().running(1).lineTurns().lineTurns();

        story.stopped(DUE.plusSeconds(20), 1, COUNTED, Cause.LEASE_LAPSED);

        assertTrue(((Phase.Uncertain) story.phase(1)).ceased());
    }

    @Test void anOrderThatWasNeverHeardIsInDoubtOnceTheLineMayHaveRun() {
        Story story = Story.begun().ready(1).tick(DUE).lineTurns().lineTurns();

        story.stopped(DUE.plusSeconds(5), 1, Volume.ZERO, Cause.HALTED);

        assertInstanceOf(Phase.Uncertain.class, story.phase(1));
    }

    @Test void aRestartTellsThatTheLineRanBeforeIt() {
        Story story = Story.begun().running(1).lineTurns().lineTurns();

        story.pumpRestarts(DUE.plusSeconds(30), COUNTED);

        assertInstanceOf(Phase.Uncertain.class, story.phase(1));
    }

    @Test void aDoorThatWasShutBeforeTheOrderIsNoMatterOfTheDose() {
        Story story = shut(opened(Story.begun().ready(1)));
        Instant again = DUE.plusSeconds(60);
        story.confirms(again, 1, "N. Urse").pumpIsThere(again)
            .hear(new Input.Acknowledge(again, "N. Urse"))
            .tick(again.plusSeconds(1)).started(again.plusSeconds(2), 1);

        story.says(again.plusSeconds(3), new Report.AlarmCleared(story.stamp(), Trouble.DOOR_OPEN));

        assertInstanceOf(Phase.Infusing.class, story.phase(1));
    }

    @Test void aLineThatRanUnheardBeforeTheOrderIsNoMatterOfTheDose() {
        Story story = Story.begun().ready(1).lineTurns().lineTurns();
        story.says(DUE, new Report.Ready(story.stamp())).tick(DUE);

        story.started(DUE.plusSeconds(1), 1);

        assertInstanceOf(Phase.Infusing.class, story.phase(1));
    }

    @Test void aDoseThatWasInDoubtAnywayIsNowInDoubtForThis() {
        Story story = Story.begun().running(1).tick(DUE.plusSeconds(60)).lineTurns();
        Reason before = ((Phase.Uncertain) story.phase(1)).because();

        story.says(DUE.plusSeconds(70), new Report.Alarmed(story.stamp(), Trouble.DOOR_OPEN));

        assertInstanceOf(Reason.PumpSilent.class, before);
        assertInstanceOf(Reason.MayHaveFlowedFreely.class, ((Phase.Uncertain) story.phase(1)).because());
    }

    @Test void aRestartOfThePumpDoesNotSettleItEither() {
        Story story = opened(Story.begun().running(1));

        story.pumpRestarts(DUE.plusSeconds(30), COUNTED);

        assertInstanceOf(Phase.Uncertain.class, story.phase(1));
    }

    @Test void aDoorThatIsOpenedWhileNothingFlowsMakesNoDoubt() {
        Story story = opened(Story.begun().ready(1));

        assertFalse(story.phase(1) instanceof Phase.Open);
    }

    @Test void otherTroubleMakesNoDoubt() {
        Story story = Story.begun().running(1);

        story.says(DUE.plusSeconds(20), new Report.Alarmed(story.stamp(), Trouble.OCCLUSION_DOWNSTREAM));

        assertFalse(story.phase(1) instanceof Phase.Uncertain);
    }

    @Requirement("GIP 1.2.2")
    @Test void aDoseThatCouldGoOnIsInDoubtAndNotPausedOnceItsPumpFoundFreeFlow() {
        Story story = Prescribed.of(Ordering.pump("interleukin-2", Duration.ofHours(24))
            .whenHeld(WhenHeld.RESUME).asks(Prescribed.pressure(1))).story();
        story.pressure(DUE, 110).confirms(DUE, 1, "N. Urse").pumpIsThere(DUE).tick(DUE)
            .started(DUE.plusSeconds(1), 1);

        story.lineTurns().says(DUE.plusSeconds(20), new Report.Alarmed(story.stamp(), Trouble.FREE_FLOW))
            .stopped(DUE.plusSeconds(20), 1, COUNTED, Cause.TROUBLE);

        Phase.Uncertain doubt = assertInstanceOf(Phase.Uncertain.class, story.phase(1));
        assertEquals(story.course().plan().dose(1).whole(), doubt.atMost());
        assertEquals("fluid runs freely through the pump: more may have flowed than it counted; look at the "
            + "bag", doubt.because().sentence());
        assertEquals(List.of(), story.all(Event.InfusionPaused.class));
    }

    @Requirement("GIP 1.2.2")
    @Test void freeFlowBetweenDosesIsAnAlarmAndLetsNoneBegin() {
        Story story = Story.begun().ready(1);

        story.lineTurns().says(DUE, new Report.Alarmed(story.stamp(), Trouble.FREE_FLOW)).tick(DUE);

        assertEquals(List.of(new Alarm.PumpTroubled("A", Trouble.FREE_FLOW)),
            story.all(AlarmRaised.class).stream().map(AlarmRaised::alarm).toList());
        assertFalse(story.phase(1) instanceof Phase.Open);
    }

    private static Story opened(Story story) {
        return story.lineTurns()
            .says(DUE.plusSeconds(20), new Report.Alarmed(story.stamp(), Trouble.DOOR_OPEN));
    }

    private static Story shut(Story story) {
        return story.lineTurns()
            .says(DUE.plusSeconds(40), new Report.AlarmCleared(story.stamp(), Trouble.DOOR_OPEN));
    }
}
