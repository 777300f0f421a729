package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.pump.Command;
import doseward.pump.Report;
import doseward.pump.Report.Cause;
import doseward.pump.Stamp;
import doseward.pump.Token;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Agreeing with a pump on what flowed: what is believed, what is doubted, what is told to stop. */
class ReconcilingTest {
    private static final Instant DUE = Il2.due(1);
    private static final Volume ONE = new Volume(1);

    private static Story running() {
        return Story.begun().running(1);
    }

    private static void assertSettled(Volume delivered, Story story) {
        assertEquals(delivered, assertInstanceOf(Phase.Settled.class, story.phase(1)).delivered());
    }

    private static String doubted(Story story) {
        assertInstanceOf(Phase.Uncertain.class, story.phase(1));
        return story.all(Event.DeliveryBecameUncertain.class).getLast().because().sentence();
    }

    /** The dose ends after so much, and the pump's lifetime counter has gone on by so much. */
    private static Story ended(Volume delivered, Volume counted) {
        Story story = running();
        return story.says(DUE.plusSeconds(900),
            new Report.Finished(story.stampAfter(counted), story.token(1), delivered));
    }

    @Requirement("GIP 1.2.2")
    @Test void aPumpsTwoCountersMayDifferByAMicrolitreAndNoMore() {
        assertSettled(Il2.VTBI, ended(Il2.VTBI, Il2.VTBI.plus(ONE)));
        assertSettled(Il2.VTBI, ended(Il2.VTBI, Il2.VTBI.minus(ONE)));
        assertTrue(doubted(ended(Il2.VTBI, Il2.VTBI.plus(new Volume(2)))).contains("lifetime counter says"));
        assertTrue(doubted(ended(Il2.VTBI, Il2.VTBI.minus(new Volume(2)))).contains("lifetime counter"));
    }

    @Requirement("incident 5")
    @Test void anotherPumpsWordForTheDosesEndIsNotBelieved() {
        Story story = running();

        story.says(DUE.plusSeconds(900), new Report.Finished(new Stamp("pump-2", 1, 1, Duration.ZERO,
            Volume.ofMillilitres(1000).plus(Il2.VTBI), 0), story.token(1), Il2.VTBI));

        assertTrue(doubted(story).contains("was exchanged"));
    }

    @Requirement("incident 32")
    @Test void aStartUnderATokenThatNoOpenDoseHasIsToldToStop() {
        Story story = running();
        Token foreign = new Token("course-1", 1, 7);

        story.says(DUE.plusSeconds(5), new Report.Started(story.stamp(), foreign));

        assertEquals(List.of(new Command.Halt(foreign)), story.commands());
        assertTrue(((Event.InputRefused) story.events().getFirst()).what().contains("flow under"));
        assertInstanceOf(Phase.Infusing.class, story.phase(1));
    }

    @Test void aStrayFlowIsToldToStopEachTimeAndRememberedEveryTenSeconds() {
        Token foreign = new Token("course-1", 1, 7);
        Story story = running();

        story.says(DUE.plusSeconds(20), progress(foreign, 20));
        assertEquals(List.of(new Command.Halt(foreign)), story.commands());
        assertEquals(1, story.events().size());
        story.says(DUE.plusSeconds(21), progress(foreign, 21));

        assertEquals(List.of(new Command.Halt(foreign)), story.commands());
        assertEquals(List.of(), story.events());
    }

    private static Report progress(Token token, long uptime) {
        return new Report.Progress(new Stamp("pump-1", 1, 1000 + uptime, Duration.ofSeconds(uptime),
            Volume.ofMillilitres(1000), 0), token, ONE);
    }

    @Test void progressThatComesBeforeTheStartTellsOfTheStart() {
        Story story = Story.begun().ready(1).tick(DUE);

        story.progress(DUE.plusSeconds(3), 1, new Volume(100));

        assertEquals(List.of(new Event.InfusionStarted(DUE.plusSeconds(3), 1)), story.events());
        assertInstanceOf(Phase.Infusing.class, story.phase(1));
    }

    @Test void progressIsRememberedEveryTenSecondsAndNotMoreOften() {
        Story story = running();

        story.progress(DUE.plusSeconds(10), 1, new Volume(500));
        assertEquals(List.of(), story.events());
        story.progress(DUE.plusSeconds(11), 1, new Volume(550));

        assertEquals(new Volume(550), remembered(story));
    }

    @Test void whatFlowsOnAfterAHaltIsRememberedWhenTenSecondsFlowHasBeenAdded() {
        Volume step = Il2.RATE.in(Bounds.PROGRESS_REMEMBERED_EVERY);
        Story story = running().hear(new Input.Hold(DUE.plusSeconds(2), "D. Octor", "chills"));
        assertInstanceOf(Phase.Halting.class, story.phase(1));

        story.progress(DUE.plusSeconds(4), 1, step.minus(ONE));
        assertEquals(List.of(), story.events());
        story.progress(DUE.plusSeconds(5), 1, step);

        assertEquals(step, remembered(story));
    }

    /** The progress that alone came of the last step. */
    private static Volume remembered(Story story) {
        assertEquals(1, story.events().size());
        return assertInstanceOf(Event.InfusionProgressed.class, story.events().getFirst()).delivered();
    }

    private static Story restarted(Volume heard, Volume flowed) {
        return running().progress(DUE.plusSeconds(100), 1, heard)
            .pumpRestarts(DUE.plusSeconds(110), flowed);
    }

    @Requirement("incident 28")
    @Test void aRestartedPumpIsBelievedFromWhatItLastSaidUpToTheWholeDose() {
        Volume heard = new Volume(5_000);

        assertSettled(heard, restarted(heard, heard));
        assertSettled(Il2.VTBI, restarted(heard, Il2.VTBI));
        assertTrue(doubted(restarted(heard, heard.minus(ONE))).contains("does not fit"));
        assertTrue(doubted(restarted(heard, Il2.VTBI.plus(ONE))).contains("does not fit"));
    }

    @Test void aRestartedPumpWhoseCounterDoesNotFitFlowsNoMoreAndAnotherPumpSaysNothingOfIt() {
        Volume heard = new Volume(5_000);
        Story same = restarted(heard, Il2.VTBI.plus(ONE));
        Story other = running().says(DUE.plusSeconds(110), new Report.Ready(new Stamp("pump-2", 1, 1,
            Duration.ZERO, Volume.ofMillilitres(2000), 0)));

        assertTrue(assertInstanceOf(Phase.Uncertain.class, same.phase(1)).ceased());
        assertEquals(false, assertInstanceOf(Phase.Uncertain.class, other.phase(1)).ceased());
    }

    @Test void anUncertainDoseOfWhichNothingFlowedIsSkippedByWhoSettlesIt() {
        Story story = Story.begun().ready(1).tick(DUE).tick(DUE.plusSeconds(60));
        assertInstanceOf(Phase.Uncertain.class, story.phase(1));

        story.hear(new Input.Settle(DUE.plusSeconds(90), 1, Volume.ZERO, "N. Urse", "the bag is full"));

        assertEquals(Phase.Outcome.SKIPPED,
            assertInstanceOf(Phase.Settled.class, story.phase(1)).outcome());
    }

    @Test void anOrderThatIsTakenBackBeforeItBeganIsHalted() {
        Story story = Story.begun().ready(1).tick(DUE);

        story.hear(new Input.Stop(DUE.plusSeconds(1), Input.Scope.COURSE, "D. Octor", "no better"));
        assertInstanceOf(Phase.Halting.class, story.phase(1));
        assertEquals(List.of(new Command.Halt(story.token(1))), story.commands());
        story.stopped(DUE.plusSeconds(2), 1, Volume.ZERO, Cause.HALTED).tick(DUE.plusSeconds(3));

        assertEquals(Phase.Outcome.SKIPPED,
            assertInstanceOf(Phase.Settled.class, story.phase(1)).outcome());
    }

    @Test void aBugHaltsWhatRunsAndLeavesAllElseAlone() {
        Story story = Story.begun().given(1).running(2);
        Draft draft = new Draft(story.course());

        Delivery.haltAll(draft, Il2.due(2).plusSeconds(9), new Reason.Forbidden("a bug"));

        assertEquals(List.of(new Step.Sending("A", new Command.Halt(story.token(2)))),
            draft.step().commands());
    }
}
