package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.AlarmEvent.*;
import doseward.pump.Command;
import doseward.pump.Report;
import doseward.pump.Report.Cause;
import doseward.pump.Report.Trouble;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignallingTest {
    private static final Instant DUE = Il2.due(1);
    private static final Alarm OCCLUDED = new Alarm.PumpTroubled("A", Trouble.OCCLUSION_UPSTREAM);

    @Requirement({"GIP 3.1.3", "GIP 1.10.1", "Open PCA R5.2.0(6)", "Open PCA R6.4.0(1)"})
    @Test void troubleIsRaisedAtOnceAndHaltsTheDoseThatFlows() {
        Story story = Story.begun().running(1);

        occluded(story, DUE.plusSeconds(60));

        assertEquals(new AlarmRaised(DUE.plusSeconds(60), OCCLUDED, Priority.MEDIUM),
            story.all(AlarmRaised.class).getLast());
        assertEquals(List.of(new Command.Halt(story.token(1))), story.commands());
        assertEquals(new Reason.AlarmStands(OCCLUDED), ((Phase.Halting) story.phase(1)).because());
    }

    @Requirement("incident 7")
    @Test void aLowBatteryLetsADoseFlowToItsEnd() {
        Story story = Story.begun().running(1);

        story.says(DUE.plusSeconds(60), new Report.Alarmed(story.stamp(), Trouble.BATTERY_LOW));

        assertInstanceOf(Phase.Infusing.class, story.phase(1));
        assertEquals(Priority.LOW, story.all(AlarmRaised.class).getLast().priority());
    }

    @Test void anEmptyBagOfAPumpThatGivesNothingIsToldOnlyOnceADoseIsDue() {
        Story story = Story.begun();
        Alarm empty = new Alarm.PumpTroubled("A", Trouble.BAG_EMPTY);

        story.says(DUE.minusSeconds(60), new Report.Alarmed(story.stamp(), Trouble.BAG_EMPTY));
        assertFalse(story.course().signals().stands(empty));

        story.tick(DUE);

        assertTrue(story.course().signals().stands(empty));
    }

    @Requirement("GIP 1.4.11")
    @Test void noDoseBeginsUntilSomebodyHasSeenTheAlarmThoughItIsOver() {
        Story story = occluded(Story.begun(), DUE.minusSeconds(60)).says(DUE.minusSeconds(40), cleared());
        story.ready(1).tick(DUE);

        assertEquals(new Phase.Held(List.of(new Reason.AlarmStands(OCCLUDED))), story.phase(1));

        story.hear(new Input.Acknowledge(DUE.plusSeconds(5), "N. Urse")).tick(DUE.plusSeconds(6));

        assertInstanceOf(Phase.Ordered.class, story.phase(1));
    }

    @Requirement("incident 14")
    @Test void theSameAlarmThatComesBackIsANewOne() {
        Story story = occluded(Story.begun(), DUE.minusSeconds(100));
        story.hear(new Input.Acknowledge(DUE.minusSeconds(99), "N. Urse"))
            .says(DUE.minusSeconds(98), cleared());
        assertEquals(List.of(), story.course().signals().all());

        occluded(story, DUE.minusSeconds(97));

        assertEquals(2, story.all(AlarmRaised.class).size());
        assertEquals(Optional.of(Priority.MEDIUM), story.course().signals().sounding(DUE.minusSeconds(97)));
    }

    @Requirement("incident 14")
    @Test void anAlarmThatComesBackBeforeAnybodyHasSeenTheFirstIsShownAsNew() {
        Story story = occluded(Story.begun(), DUE.minusSeconds(100)).says(DUE.minusSeconds(50), cleared());

        occluded(story, DUE.minusSeconds(40));

        assertEquals(List.of(Signal.raised(OCCLUDED, DUE.minusSeconds(40))), story.course().signals().all());
    }

    @Requirement("incident 15")
    @Test void anAlarmThatFlickersIsRaisedOnceInTenSeconds() {
        Story story = Story.begun();
        for (int second = 0; second < 60; second++) {
            Instant at = DUE.minusSeconds(100 - second);
            story.says(at, second % 2 == 0 ? new Report.Alarmed(story.stamp(), Trouble.OCCLUSION_UPSTREAM)
                : cleared(story)).tick(at);
        }

        assertTrue(story.all(AlarmRaised.class).size() <= 6, () -> story.all(AlarmRaised.class).toString());
    }

    @Requirement({"GIP 3.2.1", "GIP 3.2.2", "Open PCA R6.5.0(15)"})
    @Test void soundIsPausedForTwoMinutesAndReturnsByItself() {
        Instant at = DUE.minusSeconds(600);
        Story story = occluded(Story.begun(), at);

        story.hear(new Input.PauseAudio(at.plusSeconds(1), "N. Urse"));

        Signals signals = story.course().signals();
        assertEquals(Optional.empty(), signals.sounding(at.plusSeconds(2)));
        assertEquals(Optional.empty(), signals.sounding(at.plusSeconds(120)));
        assertEquals(Optional.of(Priority.MEDIUM), signals.sounding(at.plusSeconds(121)));
    }

    @Requirement("GIP 3.2.2")
    @Test void acknowledgingSilencesNoLongerThanSilencingDoes() {
        Instant at = DUE.minusSeconds(600);
        Story story = occluded(Story.begun(), at);

        story.hear(new Input.Acknowledge(at.plusSeconds(1), "N. Urse"));

        assertEquals(Optional.empty(), story.course().signals().sounding(at.plusSeconds(2)));
        story.tick(at.plusSeconds(121));
        assertTrue(story.course().signals().all().getFirst().acknowledged());
        assertFalse(story.course().signals().isPaused(at.plusSeconds(121)));
    }

    @Test void aNewAlarmBreaksThePause() {
        Instant at = DUE.minusSeconds(600);
        Story story = occluded(Story.begun(), at).hear(new Input.PauseAudio(at.plusSeconds(1), "N. Urse"));

        story.says(at.plusSeconds(2), new Report.Alarmed(story.stamp(), Trouble.AIR_IN_LINE));

        assertEquals(Optional.of(Priority.MEDIUM), story.course().signals().sounding(at.plusSeconds(3)));
    }

    @Test void whoAcknowledgesOrSilencesHasAName() {
        Instant at = DUE.minusSeconds(600);
        Story story = occluded(Story.begun(), at);

        story.hear(new Input.Acknowledge(at, " "));
        assertInstanceOf(Event.InputRefused.class, story.events().getFirst());
        story.hear(new Input.PauseAudio(at, ""));
        assertInstanceOf(Event.InputRefused.class, story.events().getFirst());
    }

    @Test void nothingIsAcknowledgedOrSilencedWhereNothingIsShown() {
        Story story = Story.begun().hear(new Input.Acknowledge(DUE, "N. Urse"));
        assertInstanceOf(Event.InputRefused.class, story.events().getFirst());

        story.hear(new Input.PauseAudio(DUE, "N. Urse"));

        assertInstanceOf(Event.InputRefused.class, story.events().getFirst());
    }

    @Test void anAlarmThatNobodyAnswersIsEscalatedOnceAndAtTheVeryMoment() {
        Instant at = DUE.minusSeconds(3000);
        Story story = occluded(Story.begun(), at);
        Instant escalates = at.plus(AlarmBounds.MEDIUM_UNHEARD_FOR);
        story.tick(at.plusSeconds(10));

        assertEquals(Optional.of(escalates), Engine.wakeAt(story.course(), at.plusSeconds(10)));
        story.tick(escalates.minusMillis(1));
        assertEquals(List.of(), story.events());
        story.tick(escalates);

        assertEquals(List.of(new AlarmEscalated(escalates, OCCLUDED)), story.events());
        assertEquals(Optional.of(Priority.HIGH), story.course().signals().sounding(escalates));
        story.tick(escalates.plusSeconds(600));
        assertEquals(1, story.all(AlarmEscalated.class).size());
    }

    @Test void whatSomebodyHasSeenIsNotEscalated() {
        Instant at = DUE.minusSeconds(3000);
        Story story = occluded(Story.begun(), at).hear(new Input.Acknowledge(at.plusSeconds(5), "N. Urse"));

        story.tick(at.plusSeconds(1000));

        assertEquals(List.of(), story.all(AlarmEscalated.class));
    }

    @Requirement("GIP 2.2.1")
    @Test void aDoseThatWaitsToBeConfirmedIsToldAfterAQuarterOfAnHourAndRemindedOfEachQuarter() {
        Story story = Story.begun().well(DUE).pumpIsThere(DUE);
        for (int minute = 0; minute <= 60; minute++) {
            Instant at = DUE.plusSeconds(60L * minute);
            story.pumpIsThere(at).tick(at);
        }

        Alarm waits = new Alarm.NotConfirmed(1);
        assertEquals(List.of(new AlarmRaised(DUE.plusSeconds(900), waits, Priority.LOW)),
            story.all(AlarmRaised.class));
        assertEquals(List.of(1800L, 2700L, 3600L), story.all(AlarmReminded.class).stream()
            .map(one -> one.at().getEpochSecond() - DUE.getEpochSecond()).toList());
    }

    @Requirement({"Open PCA R6.5.0(18)", "Open PCA EC23"})
    @Test void threeStartsAfterAnAlarmInTenMinutesAreOneTooMany() {
        Signals signals = Signals.NONE;
        for (int round = 0; round < 3; round++) {
            Instant at = DUE.plusSeconds(300L * round);
            signals = signals.after(new AlarmRaised(at, OCCLUDED, Priority.MEDIUM))
                .started("A", at.plusSeconds(60)).started("A", at.plusSeconds(61));
        }

        assertEquals(Optional.of(DUE.plusSeconds(660 + 600)), signals.restarts("A").tooManyUntil());
        assertEquals(Optional.empty(), signals.restarts("B").tooManyUntil());
        signals = signals.after(new AlarmRaised(DUE.plusSeconds(1900), OCCLUDED, Priority.MEDIUM))
            .started("A", DUE.plusSeconds(2000));
        assertEquals(Optional.empty(), signals.restarts("A").tooManyUntil());
    }

    @Requirement("incident 12")
    @Test void doubtIsHighUntilFlowIsKnownToHaveEndedThenLowUntilSettled() {
        Story story = Story.begun().running(1).tick(DUE.plusSeconds(60));
        assertEquals(new Alarm.PumpSilent(1, "A"), story.all(AlarmRaised.class).getLast().alarm());
        assertEquals(Priority.HIGH, story.all(AlarmRaised.class).getLast().priority());

        story.says(DUE.plusSeconds(90), new Report.Stopped(story.stamp(), story.token(1), new Volume(800),
            Cause.LEASE_LAPSED)).tick(DUE.plusSeconds(91));

        assertEquals(new Alarm.AmountUncertain(1, "A"), story.all(AlarmRaised.class).getLast().alarm());
        assertEquals(Priority.LOW, story.all(AlarmRaised.class).getLast().priority());
        assertEquals(new Alarm.PumpSilent(1, "A"), story.all(AlarmEnded.class).getLast().alarm());

        story.hear(new Input.Settle(DUE.plusSeconds(200), 1, new Volume(800), "N. Urse", "read off"));

        assertEquals(new Alarm.AmountUncertain(1, "A"), story.all(AlarmEnded.class).getLast().alarm());
    }

    @Requirement("GIP 1.4.12")
    @Test void aLimitThatKeepsADoseBackIsAnAlarm() {
        Story story = Story.begun();
        givenAt(story, DUE.plusSeconds(7_000), 1);
        givenAt(story, Il2.due(2).plusSeconds(3_500), 2);
        givenAt(story, Il2.due(3), 3);

        story.ready(4).tick(Il2.due(4)).tick(Il2.due(4).plusSeconds(1));

        assertEquals(List.of(new Alarm.LimitReached(4)),
            story.course().signals().all().stream().map(Signal::alarm).toList());
    }

    private static void givenAt(Story story, Instant at, int dose) {
        story.well(at).confirms(at, dose, "N. Urse").pumpIsThere(at).tick(at)
            .started(at.plusSeconds(1), dose).finished(at.plusSeconds(900), dose, Il2.VTBI);
    }

    @Test void whenTheCourseIsOverNothingStands() {
        Story story = occluded(Story.begun(), DUE);

        story.hear(new Input.Stop(DUE.plusSeconds(5), Input.Scope.COURSE, "D. Octor", "enough"));

        assertTrue(story.course().ended());
        assertTrue(story.course().signals().all().stream().noneMatch(Signal::stands));
    }

    private static Story occluded(Story story, Instant at) {
        return story.says(at, new Report.Alarmed(story.stamp(), Trouble.OCCLUSION_UPSTREAM));
    }

    private static Report cleared(Story story) {
        return new Report.AlarmCleared(story.stamp(), Trouble.OCCLUSION_UPSTREAM);
    }

    private static Report cleared() {
        return cleared(Story.begun());
    }
}
