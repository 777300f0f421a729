package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Machine.Failing;
import doseward.pump.Command;
import doseward.pump.Report.Cause;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A controller that is not sound, or that stands on a machine that is not, begins nothing. */
class MachineTest {
    private static final Instant DUE = Il2.due(1);
    private static final Duration HOUR = Duration.ofHours(1);

    @Requirement({"incident 26", "incident 25"})
    @Test void aSetClockHoldsEveryDoseUntilANamedPersonAcceptsItAndMovesNone() {
        Story story = Story.begun().ready(1).hear(new Input.ClockStepped(DUE.minusSeconds(2), HOUR));

        story.tick(DUE);
        assertTrue(held(story).contains("the machine's clock was set forward by 1 hour"), held(story));

        story.hear(new Input.AcceptClock(DUE.plusSeconds(20), "N. Urse")).tick(DUE.plusSeconds(20));
        assertInstanceOf(Phase.Ordered.class, story.phase(1));
        assertEquals(Optional.of(DUE), story.course().dose(1).due());
    }

    @Requirement("incident 26")
    @Test void aSetClockLeavesADoseThatRunsAlone() {
        Story story = Story.begun().running(1)
            .hear(new Input.ClockStepped(DUE.plusSeconds(2), HOUR.negated())).tick(DUE.plusSeconds(3));

        assertInstanceOf(Phase.Infusing.class, story.phase(1));
        assertInstanceOf(Command.Renew.class, story.commands().getFirst());
    }

    /** What was heard by the time before says nothing of when a pump would begin by the new one. */
    @Requirement("incident 25")
    @Test void onceAnAcceptedClockHasMovedTheTimeNothingIsOrderedBeforeThePumpIsHeardByIt() {
        Instant at = DUE.minusSeconds(60);
        ClockReading later = new ClockReading(at.plus(HOUR).plusSeconds(12), Duration.ZERO, "another");
        Story story = Story.begun().ready(1).hear(new Input.ClockStepped(at, HOUR))
            .hear(new Input.Start(at, 2, later)).sound(at).pumpIsThere(DUE.minusSeconds(20))
            .hear(new Input.AcceptClock(DUE.minusSeconds(14), "N. Urse"));
        assertEquals(at.plusSeconds(12), story.course().machine().time().at());

        story.tick(DUE);
        assertTrue(held(story).contains("not heard lately"), held(story));

        story.pumpIsThere(DUE.plusSeconds(1)).tick(DUE.plusSeconds(1));
        assertInstanceOf(Phase.Ordered.class, story.phase(1));
    }

    @Test void nobodyAcceptsAClockThatIsNotInDoubtNorWithoutAName() {
        Story story = Story.begun();

        story.hear(new Input.AcceptClock(DUE, "N. Urse"));
        assertInstanceOf(Event.InputRefused.class, story.events().getFirst());

        story.hear(new Input.ClockStepped(DUE, HOUR)).hear(new Input.AcceptClock(DUE, " "));
        assertInstanceOf(Event.InputRefused.class, story.events().getFirst());
    }

    @Test void aClockThatCameUpWrongIsSaidAtTheStart() {
        Story story = Story.begun();
        ClockReading wrong = new ClockReading(Il2.opening().at().minus(HOUR), Duration.ZERO, "another");

        story.hear(new Input.Start(Il2.opening().at(), 2, wrong));

        assertEquals(HOUR.negated(), story.all(MachineEvent.TimeOffDoubted.class).getLast().passed());
        assertTrue(story.course().signals().stands(new Alarm.ClockDoubted()));
    }

    @Requirement("incident 17")
    @Test void aControllerThatRestartsAgainAndAgainBeginsNothingUntilAPersonHasLooked() {
        Story story = Story.begun().ready(1);
        for (int start = 2; start <= Bounds.MOST_STARTS + 2; start++) {
            story.hear(new Input.Start(DUE.minusSeconds(100 - start), start));
        }
        story.pumpIsThere(DUE).tick(DUE);
        assertTrue(held(story).contains("has started 6 times within 15 minutes"), held(story));

        story.hear(new Input.AcceptRestarts(DUE.plusSeconds(30), "N. Urse")).tick(DUE.plusSeconds(30));
        assertInstanceOf(Phase.Ordered.class, story.phase(1));
    }

    @Requirement("incident 17")
    @Test void startsThatLieApartAreNoLoop() {
        Story story = Story.begun();
        Instant at = DUE.minus(Duration.ofDays(1));
        for (int start = 2; start <= 3 * Bounds.MOST_STARTS; start++) {
            at = at.plus(Duration.ofMinutes(4));
            story.hear(new Input.Start(at, start));
        }

        assertEquals(List.of(), story.all(MachineEvent.StartedTooOften.class));
    }

    @Requirement({"GIP 3.3.4", "GIP 3.4.1", "GIP 3.4.6", "Open PCA R7.4.0(1)"})
    @Test void aNewStartBeginsNothingBeforeItHasTestedItself() {
        Story story = Story.begun().ready(1).sound(DUE.minusSeconds(20))
            .hear(new Input.Start(DUE.minusSeconds(10), 2)).pumpIsThere(DUE.minusSeconds(5));

        story.step(new Input.Tick(DUE));

        assertTrue(held(story).contains("has not tested itself"), held(story));
    }

    @Requirement({"GIP 3.3.4", "GIP 3.4.5"})
    @Test void aFailedSelfTestStopsWhatRunsAndHoldsWhatIsToCome() {
        Failing failing = new Failing("dose calculation", "2 and 2 make 5");
        Story story = Story.begun().running(1)
            .hear(new Input.SelfTested(DUE.plusSeconds(60), List.of("clocks"), Optional.of(failing)));

        assertInstanceOf(Command.Halt.class, story.commands().getFirst());
        assertInstanceOf(Phase.Halting.class, story.phase(1));

        Instant second = Il2.due(2);
        story.stopped(DUE.plusSeconds(61), 1, Volume.ofMillilitres(5), Cause.HALTED)
            .well(second.minusSeconds(60)).confirms(second.minusSeconds(60), 2, "N. Urse")
            .pumpIsThere(second).tick(second);
        assertEquals(List.of(new Reason.MachineUnfit(new Unfit.SelfTestFailing(failing)),
            new Reason.AlarmStands(new Alarm.SelfTestFailed("dose calculation"))),
            ((Phase.Held) story.phase(2)).because());

        story.sound(second.plusSeconds(1)).tick(second.plusSeconds(1));
        assertInstanceOf(Phase.Ordered.class, story.phase(2));
    }

    @Requirement({"GIP 3.5.3", "GIP 3.5.4"})
    @Test void aTaskThatFallsSilentStopsWhatRunsAndHoldsUntilItComesBack() {
        Story story = Story.begun().running(1)
            .hear(new Input.TaskSilent(DUE.plusSeconds(9), "sounder", Duration.ofSeconds(10)))
            .hear(new Input.TaskSilent(DUE.plusSeconds(10), "sounder", Duration.ofSeconds(11)));

        assertEquals(1, story.all(MachineEvent.TaskFellSilent.class).size());
        assertInstanceOf(Phase.Halting.class, story.phase(1));
        assertEquals(List.of("sounder"), story.course().machine().silent());

        story.hear(new Input.TaskBack(DUE.plusSeconds(12), "sounder"));
        assertEquals(List.of(), story.course().machine().silent());
    }

    private static String held(Story story) {
        return assertInstanceOf(Phase.Held.class, story.phase(1)).because().stream().map(Reason::sentence)
            .reduce("", (all, one) -> all + one + "; ");
    }

    @Test void eachTaskThatIsSilentIsAReasonOfItsOwn() {
        Story story = Story.begun().ready(1).sound(DUE)
            .hear(new Input.TaskSilent(DUE, "sounder", Duration.ofSeconds(10)));

        story.tick(DUE);

        assertEquals(List.of(new Reason.MachineUnfit(new Unfit.TaskSilent("sounder")),
            new Reason.AlarmStands(new Alarm.TaskStopped("sounder"))),
            ((Phase.Held) story.phase(1)).because());
    }

    @Test void restartsThatWereNotTooManyNeedNobodysWord() {
        Story story = Story.begun().hear(new Input.AcceptRestarts(DUE, "N. Urse"));

        assertEquals("it has not started too often",
            assertInstanceOf(Event.InputRefused.class, story.events().getFirst()).why());
    }

    @Test void aJournalThatWasSlowIsAFact() {
        Story story = Story.begun().hear(new Input.JournalSlow(DUE, Duration.ofSeconds(3)));

        assertEquals(new MachineEvent.JournalWasSlow(DUE, Duration.ofSeconds(3)), story.events().getFirst());
    }

    @Test void aClockThatWasSetWhileTheControllerWasDownIsSaidAtItsStart() {
        Story story = Story.begun();
        Instant at = Il2.opening().at();
        CourseTime time = story.course().machine().time();
        ClockReading set = new ClockReading(at.plus(HOUR), Duration.ZERO, time.boot());

        story.hear(new Input.Start(at, 2, set));

        assertTrue(story.events().stream().anyMatch(new MachineEvent.ClockStepped(at, HOUR)::equals),
            () -> story.events().toString());
    }
}
