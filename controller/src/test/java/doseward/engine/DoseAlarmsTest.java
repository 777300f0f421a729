package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.pump.Report;
import doseward.pump.Report.Cause;
import doseward.pump.Report.Trouble;
import doseward.pump.Token;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which alarms stand of a dose, by where it stands and why. */
class DoseAlarmsTest {
    private static final Instant DUE = Il2.due(1);
    private static final Instant LATE = DUE.plus(AlarmBounds.WAITS_UNTOLD);
    private static final Token TOKEN = new Token("course-1", 1, 1);
    private static final Giver GIVER = new Giver("pump-1", 1, Volume.ZERO, 0);
    private static final Alarm TOO_FAST = new Alarm.OverInfusion(1, "A");

    private static List<Alarm> of(Dose dose, Instant now) {
        List<Alarm> all = new ArrayList<>();
        DoseAlarms.add(dose, now, all);
        return all;
    }

    private static List<Alarm> of(Phase phase, Instant now) {
        return of(Story.begun().course().dose(1).in(phase), now);
    }

    private static List<Alarm> halting(Reason because) {
        return of(new Phase.Halting(TOKEN, GIVER, Volume.ZERO, DUE, because), DUE);
    }

    private static List<Alarm> uncertain(Reason because) {
        return of(new Phase.Uncertain(TOKEN, GIVER, Volume.ZERO, Il2.VTBI, because, false), DUE);
    }

    @Requirement("GIP 2.2.1")
    @Test void aDoseThatIsHeldForLongSaysWhetherReadingsAreWhatItLacks() {
        Phase unread = new Phase.Held(List.of(new Reason.Missing(List.of(Il2.PRESSURE))));
        Phase held = new Phase.Held(List.of(new Reason.ByPerson("D. Octor", "chills")));

        assertEquals(List.of(), of(unread, LATE.minusMillis(1)));
        assertEquals(List.of(new Alarm.ReadingsOverdue(1)), of(unread, LATE));
        assertEquals(List.of(new Alarm.HeldLong(1)), of(held, LATE));
    }

    @Test void whatWasDueAndWaitsForAPersonSaysSoAfterAQuarterOfAnHour() {
        assertEquals(List.of(), of(new Phase.AwaitingGiving(), LATE.minusMillis(1)));
        assertEquals(List.of(new Alarm.NotGiven(1)), of(new Phase.AwaitingGiving(), LATE));
        assertEquals(List.of(new Alarm.NotConfirmed(1)), of(new Phase.AwaitingConfirmation(), LATE));
        assertEquals(List.of(), of(new Phase.Waiting(), LATE));
        assertEquals(List.of(), of(new Phase.Ordered(TOKEN, GIVER, LATE), LATE));
    }

    @Requirement({"GIP 1.2.2", "Open PCA R6.4.0(2)"})
    @Test void whatADoseIsHaltedForIsAnAlarmFromThatMoment() {
        assertEquals(List.of(), halting(new Reason.ByPerson("D. Octor", "chills")));
        assertEquals(List.of(new Alarm.Overdue(1, "A")), halting(new Reason.Overdue(DUE)));
        assertEquals(List.of(TOO_FAST), halting(new Reason.FlowsTooFast("too much")));
        assertEquals(List.of(TOO_FAST), halting(new Reason.AlarmStands(TOO_FAST)));
        assertEquals(List.of(), halting(new Reason.AlarmStands(new Alarm.UnderInfusion(1, "A"))));
    }

    @Requirement("incident 12")
    @Test void aDoseInDoubtSaysWhatItIsInDoubtFor() {
        assertEquals(List.of(new Alarm.FlowUncertain(1, "A")), uncertain(new Reason.PumpSaid("odd")));
        assertEquals(List.of(new Alarm.NotStopped(1, "A")), uncertain(new Reason.NotStopped(DUE)));
        assertEquals(List.of(new Alarm.PumpSilent(1, "A")), uncertain(new Reason.PumpSilent(DUE)));
        assertEquals(List.of(TOO_FAST, new Alarm.FlowUncertain(1, "A")),
            uncertain(new Reason.FlowsTooFast("too much")));
    }

    @Requirement("GIP 1.2.2")
    @Test void whatADoseEndedWithIsToldForAMinute() {
        Instant end = DUE.plusSeconds(900);
        Dose over = Story.begun().running(1).finished(end, 1, Il2.VTBI.plus(new Volume(1_000))).course()
            .dose(1);
        Dose stopped = Story.begun().running(1).stopped(end, 1, new Volume(900), Cause.TROUBLE).course()
            .dose(1);
        Instant told = end.plus(AlarmBounds.PAST_STANDS_FOR);

        assertEquals(List.of(TOO_FAST), of(over, told.minusMillis(1)));
        assertEquals(List.of(), of(over, told));
        assertEquals(List.of(new Alarm.StoppedByPump(1, "A")), of(stopped, told.minusMillis(1)));
        assertEquals(List.of(), of(stopped, told));
        assertEquals(List.of(), of(Story.begun().given(1).course().dose(1), end));
    }

    @Test void whatTimeAloneEndsSaysWhen() {
        Instant end = DUE.plusSeconds(900);
        Course stopped = Story.begun().running(1).stopped(end, 1, new Volume(900), Cause.TROUBLE).course();
        Optional<Instant> told = Optional.of(end.plus(AlarmBounds.PAST_STANDS_FOR));

        assertEquals(told, Alarms.ends(stopped, new Alarm.StoppedByPump(1, "A")));
        assertEquals(told, Alarms.ends(stopped, TOO_FAST));
        assertEquals(Optional.empty(), Alarms.ends(stopped, new Alarm.UnderInfusion(1, "A")));
        assertEquals(Optional.empty(), Alarms.ends(stopped, new Alarm.NotConfirmed(1)));
        assertEquals(Optional.empty(), Alarms.ends(stopped, new Alarm.ClockDoubted()));
    }

    @Test void aNursesDoseThatNobodyGaveIsToldThoughNothingElseHappens() {
        Story story = Prescribed.of(Ordering.nurse("lymphocytes")).story().tick(DUE);

        story.step(new Input.Tick(LATE.minusMillis(1)));
        assertEquals(List.of(), story.events());
        story.step(new Input.Tick(LATE));

        assertEquals(List.of(new AlarmEvent.AlarmRaised(LATE, new Alarm.NotGiven(1), Priority.LOW)),
            story.events());
    }

    @Test void anAlarmOfAnotherPumpLeavesADoseAlone() {
        Story story = Story.of(Il2.twoOrders()).sound(DUE).running(1);

        story.hear(new Input.PumpReported(DUE.plusSeconds(9), "B",
            new Report.Alarmed(story.stamp(), Trouble.AIR_IN_LINE)));

        assertEquals(List.of(), story.commands());
        assertEquals(new Alarm.PumpTroubled("B", Trouble.AIR_IN_LINE),
            story.course().signals().all().getLast().alarm());
    }

    @Test void anEmptyBagThatNoDueDoseNeedsIsToldToNobody() {
        Story story = Prescribed.of(Ordering.pump("first", Duration.ofMinutes(15), "A"),
            Ordering.pump("second", Duration.ofMinutes(15), "B").days(2)).story().sound(DUE).tick(DUE);

        story.hear(new Input.PumpReported(DUE, "B", new Report.Alarmed(story.stamp(), Trouble.BAG_EMPTY)));

        assertEquals(List.of(), Alarms.standing(story.course(), DUE));
        Instant next = story.course().dose(2).due().orElseThrow();
        assertEquals(List.of(new Alarm.PumpTroubled("B", Trouble.BAG_EMPTY)),
            Alarms.standing(story.course(), next).stream().filter(alarm ->
                alarm instanceof Alarm.PumpTroubled).toList());
    }

    @Test void aCourseThatNoControllerHasTakenUpHasNoAlarms() {
        assertEquals(List.of(), Alarms.standing(Course.open(Il2.opening()), DUE));
    }

    @Test void anAlarmSaysWhatIsSoAndThenWhatToDo() {
        Alarm alarm = new Alarm.PumpSilent(3, "A");

        assertEquals("No word from the pump while it gives dose 3. " + AlarmWords.toDo(alarm),
            AlarmWords.sentences(alarm));
    }
}
