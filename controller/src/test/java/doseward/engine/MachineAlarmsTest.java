package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.AlarmEvent.AlarmEnded;
import doseward.engine.AlarmEvent.AlarmRaised;
import doseward.engine.Machine.Failing;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is wrong with the controller itself is an alarm, as what is wrong with a pump. */
class MachineAlarmsTest {
    private static final Instant DUE = Il2.due(1);

    @Requirement({"GIP 3.3.4", "GIP 3.4.5", "Open PCA R6.4.1(2)"})
    @Test void aSelfTestThatIsNotPassedIsAnAlarmUntilOneIs() {
        Alarm failed = new Alarm.SelfTestFailed("interlock");
        Story story = Story.begun().running(1);

        story.hear(new Input.SelfTested(DUE.plusSeconds(60), List.of(),
            Optional.of(new Failing("interlock", "it let an order pass"))));

        assertEquals(new AlarmRaised(DUE.plusSeconds(60), failed, Priority.LOW),
            story.all(AlarmRaised.class).getLast());
        assertEquals(new Reason.MachineUnfit(new Unfit.SelfTestFailing(new Failing("interlock",
            "it let an order pass"))), ((Phase.Halting) story.phase(1)).because());

        story.sound(DUE.plusSeconds(360));
        assertEquals(new AlarmEnded(DUE.plusSeconds(360), failed), story.all(AlarmEnded.class).getLast());
    }

    @Requirement({"GIP 3.3.4", "GIP 3.4.1"})
    @Test void aControllerThatNeverTestsItselfSaysSoAMinuteAfterItsStart() {
        Story story = Story.of(Il2.opening());
        Instant start = Il2.opening().at();

        story.step(new Input.Tick(start.plusSeconds(59)));
        assertEquals(List.of(), story.all(AlarmRaised.class));
        story.step(new Input.Tick(start.plusSeconds(60)));

        assertEquals(new Alarm.SelfTestMissing(), story.all(AlarmRaised.class).getLast().alarm());
    }

    @Requirement({"GIP 3.3.4", "GIP 3.4.1"})
    @Test void aSelfTestOfLongAgoIsMissingAsOneThatNeverWas() {
        Story story = Story.begun().sound(DUE.minus(Duration.ofMinutes(70)));

        story.step(new Input.Tick(DUE));
        assertEquals(List.of(), story.all(AlarmRaised.class));
        story.step(new Input.Tick(DUE.plusSeconds(1)));

        assertEquals(new Alarm.SelfTestMissing(), story.all(AlarmRaised.class).getLast().alarm());
    }

    @Requirement({"GIP 3.5.3", "GIP 3.5.4", "Open PCA R6.4.1(2)"})
    @Test void aTaskThatHasStoppedIsAnAlarmByItsNameUntilItIsBack() {
        Alarm stopped = new Alarm.TaskStopped("sounder");
        Story story = Story.begun().running(1)
            .hear(new Input.TaskSilent(DUE.plusSeconds(30), "sounder", Duration.ofSeconds(31)));

        assertEquals(new AlarmRaised(DUE.plusSeconds(30), stopped, Priority.LOW),
            story.all(AlarmRaised.class).getLast());
        assertEquals(new Reason.MachineUnfit(new Unfit.TaskSilent("sounder")),
            ((Phase.Halting) story.phase(1)).because());

        story.hear(new Input.TaskBack(DUE.plusSeconds(60), "sounder"));
        assertEquals(stopped, story.all(AlarmEnded.class).getLast().alarm());
    }

    @Test void aClockInDoubtIsAnAlarmUntilAPersonAcceptsItAndWhatFlowsGoesOn() {
        Story story = Story.begun().running(1)
            .hear(new Input.ClockStepped(DUE.plusSeconds(20), Duration.ofHours(1)));

        assertEquals(new Alarm.ClockDoubted(), story.all(AlarmRaised.class).getLast().alarm());
        assertInstanceOf(Phase.Infusing.class, story.phase(1));

        story.hear(new Input.AcceptClock(DUE.plusSeconds(40), "N. Urse"));
        assertEquals(new Alarm.ClockDoubted(), story.all(AlarmEnded.class).getLast().alarm());
    }

    @Requirement("incident 17")
    @Test void aControllerThatStartsAgainAndAgainIsAnAlarmUntilAPersonHasLooked() {
        Story story = Story.begun().sound(DUE.minusSeconds(200));
        for (int start = 2; start <= Bounds.MOST_STARTS + 2; start++) {
            story.hear(new Input.Start(DUE.minusSeconds(100 - start), start));
        }

        assertTrue(story.course().signals().stands(new Alarm.StartedTooOften()));

        story.hear(new Input.AcceptRestarts(DUE, "N. Urse")).tick(DUE.plusSeconds(10));
        assertFalse(story.course().signals().stands(new Alarm.StartedTooOften()));
    }

    @Requirement("GIP 4.1.2")
    @Test void aSlowDiskIsToldForFiveMinutesAndWhatFlowsGoesOn() {
        Story story = Story.begun().running(1)
            .hear(new Input.JournalSlow(DUE.plusSeconds(20), Duration.ofSeconds(3)));

        assertEquals(new Alarm.JournalSlow(), story.all(AlarmRaised.class).getLast().alarm());
        assertInstanceOf(Phase.Infusing.class, story.phase(1));

        Instant over = DUE.plusSeconds(20).plus(AlarmBounds.SLOW_TOLD_FOR);
        assertEquals(Optional.of(over), Alarms.ends(story.course(), new Alarm.JournalSlow()));
        story.step(new Input.Tick(over.minusSeconds(1)));
        assertTrue(story.course().signals().stands(new Alarm.JournalSlow()));
        story.step(new Input.Tick(over));
        assertFalse(story.course().signals().stands(new Alarm.JournalSlow()));
    }

    @Requirement("incident 15")
    @Test void aPumpThatIsNotHeardYetIsNoAlarmInTheFirstMinuteOfAController() {
        Story story = Story.begun().sound(DUE.minusSeconds(60)).well(DUE.minusSeconds(60));
        Instant start = DUE.plus(Duration.ofMinutes(10));
        story.hear(new Input.Start(start, 2));

        story.tick(start.plusSeconds(59));
        assertFalse(story.course().signals().stands(new Alarm.PumpNotReached("A")));
        story.tick(start.plusSeconds(60));

        assertTrue(story.course().signals().stands(new Alarm.PumpNotReached("A")));
    }
}
