package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.pump.Report;
import doseward.pump.Report.Cause;
import doseward.pump.Stamp;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DoubtTest {
    private static final Instant DUE = Il2.due(1);

    @Test void aPumpThatForgotADoseAtItsRestartDoesNotProveThatNothingFlowed() {
        Story story = Story.begun().ready(1).tick(DUE).pumpRestarts(DUE.plusSeconds(20), new Volume(60_000));

        story.stopped(DUE.plusSeconds(21), 1, Volume.ZERO, Cause.HALTED);

        assertInstanceOf(Phase.Uncertain.class, story.phase(1));
    }

    @Test void anEndingThatThePumpsLifetimeCounterContradictsLeavesTheDoseUncertain() {
        Story story = Story.begun().running(1);

        story.says(DUE.plusSeconds(5), new Report.Finished(story.stamp(), story.token(1), Il2.VTBI));

        assertInstanceOf(Phase.Uncertain.class, story.phase(1));
    }

    @Test void aPumpThatFlowsForeverIsHalted() {
        Story story = Story.begun().running(1);
        Instant late = DUE.plusSeconds(1).plus(Il2.RATE.timeFor(Il2.VTBI)).plus(Bounds.ENDS_LATE_BY);

        story.progress(late, 1, new Volume(100)).tick(late);

        assertInstanceOf(Phase.Infusing.class, story.phase(1));

        story.tick(late.plusMillis(1));

        assertInstanceOf(Phase.Halting.class, story.phase(1));
    }

    @Test void whatFlowsOnAfterAHaltIsRememberedAndRaisesTheMost() {
        Story story = Story.begun().running(1).hear(new Input.Hold(DUE.plusSeconds(5), "D. Octor", "chills"))
            .progress(DUE.plusSeconds(20), 1, new Volume(9_000)).tick(DUE.plusSeconds(36));
        Volume most = Il2.VTBI.plus(new Volume(5_000));

        story.progress(DUE.plusSeconds(40), 1, most);

        Phase.Uncertain uncertain = (Phase.Uncertain) story.phase(1);
        assertEquals(most, uncertain.atMost());
        assertEquals(new Reason.NotStopped(DUE.plusSeconds(5)), uncertain.because());

        story.stopped(DUE.plusSeconds(41), 1, new Volume(500), Cause.HALTED);

        assertInstanceOf(Phase.Uncertain.class, story.phase(1));
    }

    @Test void progressThatGoesBackLeavesTheDoseUncertainAtTheHigherFigure() {
        Story story = Story.begun().running(1).progress(DUE.plusSeconds(60), 1, new Volume(3_000));

        story.progress(DUE.plusSeconds(61), 1, new Volume(5));

        assertEquals(new Volume(3_000), ((Phase.Uncertain) story.phase(1)).delivered());
    }

    @Test void moreThanOrderedIsSettledWithItsReason() {
        Story story = Story.begun().running(1).finished(DUE.plusSeconds(900), 1, new Volume(60_000));

        Phase.Settled settled = (Phase.Settled) story.phase(1);
        assertEquals("the pump: finished with more than the 52.66 mL ordered",
            settled.because().getFirst().sentence());
    }

    @Test void nobodySettlesADoseBelowWhatThePumpHadSaid() {
        Story story = Story.begun().running(1).progress(DUE.plusSeconds(20), 1, new Volume(1_000))
            .tick(DUE.plusSeconds(60));

        story.hear(new Input.Settle(DUE.plusSeconds(90), 1, Volume.ZERO, "N. Urse", "guessed"));

        assertEquals("the pump had said 1 mL already",
            ((Event.InputRefused) story.events().getFirst()).why());
    }

    @Test void anEndingThatDiffersFromWhatAPersonSettledIsRemembered() {
        Story story = Story.begun().running(1).tick(DUE.plusSeconds(60))
            .hear(new Input.Settle(DUE.plusSeconds(90), 1, new Volume(9_000), "N. Urse", "read off"));

        story.stopped(DUE.plusSeconds(95), 1, new Volume(12_000), Cause.HALTED);

        assertEquals("it was settled at 9 mL", ((Event.InputRefused) story.events().getLast()).why());
    }

    @Test void aWordFromAChannelThatThePlanDoesNotUseIsRefused() {
        Story story = Story.begun();

        story.hear(new Input.PumpReported(DUE, "B", new Report.Ready(story.stamp())));

        assertEquals("the plan does not use it", ((Event.InputRefused) story.events().getFirst()).why());
    }

    @Test void aPumpThatStartsAnewHasNoOldAlarms() {
        Story story = Story.begun().pumpIsThere(DUE.minusSeconds(60)).says(DUE.minusSeconds(50),
            new Report.Alarmed(new Stamp("pump-1", 1, 9, Duration.ofSeconds(9),
                Volume.ofMillilitres(1000), 0), Report.Trouble.DOOR_OPEN));
        int before = story.course().link("A").troubles().size();

        story.pumpRestarts(DUE.minusSeconds(30), Volume.ZERO);

        assertEquals(1, before);
        assertTrue(story.course().link("A").troubles().isEmpty());
    }

    @Test void aControllerThatComesUpHasHeardNoPumpYet() {
        Story story = Story.begun().pumpIsThere(DUE.minusSeconds(10));

        story.hear(new Input.Start(DUE.minusSeconds(5), 2));

        assertTrue(story.course().link("A").heard().isEmpty());
    }

    @Test void anotherPumpCanNotTellWhatFlowedThoughItsCounterSeemsToFit() {
        Story story = Story.begun().ready(1).tick(DUE).tick(DUE.plusSeconds(31));
        Stamp other = new Stamp("pump-2", 1, 1, Duration.ofSeconds(1), Volume.ofMillilitres(1000), 0);

        story.says(DUE.plusSeconds(32), new Report.Stopped(other, story.token(1), Volume.ZERO, Cause.HALTED));

        assertInstanceOf(Phase.Uncertain.class, story.phase(1));
    }

    @Test void aPumpThatCannotBeReachedIsLostOnceAndMustBeHeardAnew() {
        Story story = Story.begun().ready(1);

        story.hear(new Input.PumpReported(Il2.due(1), "A", new Report.Offline("the line is down")));
        assertEquals(1, story.events().stream().filter(Event.PumpLost.class::isInstance).count());
        assertEquals(Optional.empty(), story.course().link("A").heard());
        story.hear(new Input.PumpReported(Il2.due(1), "A", new Report.Offline("the line is down")));

        assertEquals(List.of(), story.events());
    }

    @Test void aTroubleIsOverWhenThePumpSaysSo() {
        Story story = Story.begun().ready(1);
        Report cleared = new Report.AlarmCleared(story.stamp(), Report.Trouble.BAG_LOW);

        story.says(Il2.due(1), cleared);
        assertTrue(story.events().stream().noneMatch(Event.PumpAlarmCleared.class::isInstance));
        story.says(Il2.due(1), new Report.Alarmed(story.stamp(), Report.Trouble.BAG_LOW))
            .says(Il2.due(1), new Report.AlarmCleared(story.stamp(), Report.Trouble.BAG_LOW));

        assertEquals(List.of(), story.course().link("A").troubles());
    }

    @Test void anIdlePumpsWordIsRememberedEveryFiveMinutesAndOftenerWhileADoseWaits() {
        Instant early = Il2.BEGINS.minusSeconds(3000);
        Story story = Story.begun().pumpIsThere(early);

        assertEquals(false, heard(story, early.plusSeconds(299)));
        assertEquals(true, heard(story, early.plusSeconds(300)));
        story.pumpIsThere(Il2.BEGINS.minusSeconds(5));
        assertEquals(false, heard(story, Il2.BEGINS.plusSeconds(4)));
        assertEquals(true, heard(story, Il2.BEGINS.plusSeconds(5)));
    }

    private static boolean heard(Story story, Instant at) {
        return story.says(at, new Report.Ready(story.stamp())).events().stream()
            .anyMatch(Event.PumpHeard.class::isInstance);
    }
}
