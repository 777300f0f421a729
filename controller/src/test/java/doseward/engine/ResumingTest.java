package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import doseward.plan.Flows;
import doseward.plan.Giving.Flow;
import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Order.WhenHeld;
import doseward.pump.Command;
import doseward.pump.Report;
import doseward.pump.Report.Cause;
import doseward.quantity.Measure;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A running dose that is stopped goes on with what is left of its time; 250 mL over 24 hours. */
class ResumingTest {
    private static final Instant DUE = Il2.BEGINS;
    private static final Measure LINE = Measure.of(90, "mmHg");
    /** What flows at 10.4 mL/h, the rate for 250 mL in a day. */
    private static final Rate RATE = new Rate(10_400);
    private static final Instant ENDS = DUE.plusSeconds(1).plus(RATE.timeFor(Volume.ofMillilitres(250)));

    @Requirement("Open PCA R6.5.0(22)")
    @Test void aHoldHaltsItAndWhatIsLeftOfItsTimeGoesOnAtTheSameRate() {
        Story story = heldAt(hours(2));
        assertInstanceOf(Phase.Paused.class, story.phase(1));
        assertEquals(RATE.in(Duration.ofHours(2)), story.course().dose(1).delivered());

        Instant lifted = hours(3);
        story.pressure(lifted, 100).pumpIsThere(lifted).tick(lifted);

        Command.Infuse rest = (Command.Infuse) story.commands().getLast();
        assertEquals(List.of(RATE), rest.flows().stream().map(Flow::rate).toList());
        assertEquals(left(lifted), rest.vtbi());
        assertEquals(2, rest.token().attempt());
    }

    @Test void itEndsWhenItWasToEndAndWhatDidNotFlowIsLost() {
        Story story = heldAt(hours(2));
        Instant lifted = hours(3);
        story.pressure(lifted, 100).pumpIsThere(lifted).tick(lifted).started(lifted, 1);
        Volume rest = Flows.volume(story.course().dose(1).flows());

        story.finished(ENDS, 1, rest);

        Phase.Settled over = assertInstanceOf(Phase.Settled.class, story.phase(1));
        assertEquals(Phase.Outcome.PARTLY_GIVEN, over.outcome());
        assertEquals(RATE.in(Duration.ofHours(2)).plus(rest), over.delivered());
        assertEquals(1, story.all(Event.InfusionPaused.class).size());
    }

    @Test void aHoldThatOutlastsItsTimeEndsIt() {
        Story story = heldAt(hours(2));

        story.tick(ENDS.minusSeconds(3600));
        assertInstanceOf(Phase.Paused.class, story.phase(1));
        story.tick(ENDS);

        Phase.Settled over = assertInstanceOf(Phase.Settled.class, story.phase(1));
        Volume flowed = RATE.in(Duration.ofHours(2));
        assertEquals(Phase.Outcome.PARTLY_GIVEN, over.outcome());
        assertEquals(flowed, over.delivered());
        assertEquals(Volume.ofMillilitres(250).minus(flowed),
            assertInstanceOf(Reason.RanOut.class, over.because().getFirst()).lost());
    }

    @Test void whatStoppedByItselfGoesOnOnlyOnANursesWord() {
        Instant at = hours(2);
        Story story = running().stopped(at, 1, RATE.in(Duration.ofHours(2)), Cause.TROUBLE)
            .pressure(at, 110).pumpIsThere(at).tick(at);
        assertEquals(List.of(new Reason.AlarmStands(new Alarm.StoppedByPump(1, "A"))),
            assertInstanceOf(Phase.Paused.class, story.phase(1)).because());

        story.hear(new Input.Acknowledge(at.plusSeconds(59), "N. Urse")).pumpIsThere(at.plusSeconds(60))
            .tick(at.plusSeconds(60));
        assertEquals(List.of(new Reason.NotConfirmed(1, 0)),
            assertInstanceOf(Phase.Paused.class, story.phase(1)).because());

        story.confirms(at.plusSeconds(60), 1, "N. Urse").pumpIsThere(at.plusSeconds(61))
            .tick(at.plusSeconds(61));

        assertInstanceOf(Phase.Ordered.class, story.phase(1));
    }

    @Test void aRestThatNeverStartedIsPausedAgainAndForgetsNothing() {
        Story story = heldAt(hours(2));
        Instant lifted = hours(3);
        story.pressure(lifted, 100).pumpIsThere(lifted).tick(lifted);

        story.says(lifted, new Report.NotSent(story.token(1), "the line is down"));

        assertInstanceOf(Phase.Paused.class, story.phase(1));
        assertEquals(RATE.in(Duration.ofHours(2)), story.course().dose(1).delivered());
        assertEquals(DUE.plusSeconds(1), story.course().dose(1).flowSeen().orElseThrow());
    }

    @Test void whatStoppedBeforeAnybodyHeardThatItBeganHadBegunByTheLastMomentOfItsOrder() {
        Instant at = DUE.plusSeconds(20);
        Story story = Prescribed.of(continuous()).story().pressure(DUE, 110).confirms(DUE, 1, "N. Urse")
            .pumpIsThere(DUE).tick(DUE).pressure(at, 80)
            .stopped(at, 1, RATE.in(Duration.ofSeconds(19)), Cause.HALTED);

        story.confirms(at, 1, "N. Urse").pressure(hours(1), 100).pumpIsThere(hours(1)).tick(hours(1));

        assertEquals(DUE.plus(Bounds.ORDER_TRAVELS), story.course().dose(1).flowSeen().orElseThrow());
        assertInstanceOf(Command.Infuse.class, story.commands().getLast());
    }

    @Test void aStartThatWasHeardLateLeavesNoMoreThanIsInTheBag() {
        Instant at = hours(2);
        Volume flowed = RATE.in(Duration.between(DUE, at).plusSeconds(25));
        Story story = running().pressure(at, 80).stopped(at, 1, flowed, Cause.HALTED);

        story.pressure(at, 100).pumpIsThere(at).tick(at);

        Command.Infuse rest = (Command.Infuse) story.commands().getLast();
        assertEquals(Volume.ofMillilitres(250).minus(flowed).roundedDownTo(new Volume(10)), rest.vtbi());
    }

    @Test void aPausedDoseKeepsItsChannelAndItsOrder() {
        Story story = Prescribed.of(continuous(), Ordering.pump("other", Duration.ofMinutes(15)).days(1)
            .lateBy(Duration.ofHours(25))).story();
        Instant at = hours(2);
        story.pressure(DUE, 110).confirms(DUE, 1, "N. Urse").pumpIsThere(DUE).tick(DUE)
            .started(DUE.plusSeconds(1), 1).pressure(at, 80)
            .stopped(at, 1, RATE.in(Duration.ofHours(2)), Cause.HALTED);

        story.pumpIsThere(at.plusSeconds(1)).tick(at.plusSeconds(1));

        assertEquals(new Phase.Held(List.of(new Reason.OtherDoseOpen(1))), story.phase(2));
    }

    @Test void theNextDoseBeginsASecondAfterAPausedOneRanOut() {
        Instant at = hours(2);
        Story story = Prescribed.of(continuous(), Ordering.pump("other", Duration.ofMinutes(15)).days(1)
            .lateBy(Duration.ofHours(25))).story();
        story.pressure(DUE, 110).confirms(DUE, 1, "N. Urse").pumpIsThere(DUE).tick(DUE)
            .started(DUE.plusSeconds(1), 1).pressure(at, 80)
            .stopped(at, 1, RATE.in(Duration.ofHours(2)), Cause.HALTED)
            .tick(ENDS.minusSeconds(600)).pumpIsThere(ENDS);

        story.tick(ENDS);
        assertInstanceOf(Phase.Settled.class, story.phase(1));
        story.tick(ENDS.plusSeconds(1));

        assertEquals(List.of(), story.all(Event.InterlockForbade.class));
        assertInstanceOf(Phase.Ordered.class, story.phase(2));
    }

    @Test void aHoldThatTimeAloneLiftsLetsItGoOnASecondLater() {
        Instant well = hours(3);
        Instant lasted = well.plus(Duration.ofHours(1));
        Story story = start(Prescribed.of(continuous().holds(
            Condition.compared(Il2.PRESSURE, Comparison.BELOW, LINE), forAnHour())).story())
            .pressure(hours(2), 80)
            .stopped(hours(2), 1, RATE.in(Duration.ofHours(2)), Cause.HALTED)
            .pressure(well, 100).tick(lasted.minusSeconds(1)).pumpIsThere(lasted);

        story.tick(lasted);
        assertEquals(List.of(), story.course().holds());
        story.tick(lasted.plusSeconds(1));

        assertEquals(List.of(), story.all(Event.InterlockForbade.class));
        assertInstanceOf(Phase.Ordered.class, story.phase(1));
    }

    private static Condition forAnHour() {
        return new Condition.Compared(new Condition.Latest(Il2.PRESSURE), Comparison.AT_LEAST,
            new Condition.Fixed(LINE), new Condition.Lasting(Optional.of(Duration.ofHours(1)), false));
    }

    @Test void aStopEndsAPausedDoseWithWhatFlowed() {
        Story story = heldAt(hours(2));

        story.hear(new Input.Stop(hours(3), Input.Scope.COURSE, "D. Octor", "no better"));

        Phase.Settled over = assertInstanceOf(Phase.Settled.class, story.phase(1));
        assertEquals(Phase.Outcome.PARTLY_GIVEN, over.outcome());
        assertEquals(RATE.in(Duration.ofHours(2)), over.delivered());
    }

    @Test void anOrderThatDoesNotResumeIsOverWhenItIsHalted() {
        Story story = start(Prescribed.of(continuous().whenHeld(WhenHeld.WAIT)).story());
        Instant at = hours(2);

        story.pressure(at, 80).stopped(at, 1, RATE.in(Duration.ofHours(2)), Cause.HALTED);

        assertInstanceOf(Phase.Settled.class, story.phase(1));
    }

    @Requirement("incident 10")
    @Test void theInterlockForbidsARestThatWouldFlowTooMuchTooFastOrTooLong() {
        Course paused = heldAt(hours(2)).pressure(hours(3), 100).pumpIsThere(hours(3)).sound(hours(3))
            .course();
        Step sound = Engine.step(paused, new Input.Tick(hours(3)));
        assertEquals(sound, Interlock.passed(paused, new Input.Tick(hours(3)), sound));

        Volume rest = left(hours(3));
        assertForbidden(paused, sound, new Flow(rest.plus(new Volume(1_000)), RATE));
        assertForbidden(paused, sound, new Flow(rest, new Rate(10_500)));
        assertForbidden(paused, sound, new Flow(Volume.ofMillilitres(250), RATE));
    }

    private static void assertForbidden(Course paused, Step sound, Flow instead) {
        List<Step.Sending> commands = sound.commands().stream().map(sending ->
            sending.command() instanceof Command.Infuse infuse ? new Step.Sending("A", new Command.Infuse(
                infuse.token(), List.of(instead), infuse.lease(), infuse.notAfter())) : sending).toList();
        Step step = new Step(sound.course(), sound.events(), commands);

        Step passed = Interlock.passed(paused, new Input.Tick(hours(3)), step);

        assertInstanceOf(Event.InterlockForbade.class, passed.events().getFirst());
    }

    private static Ordering continuous() {
        return Ordering.pump("interleukin-2", Duration.ofHours(24)).whenHeld(WhenHeld.RESUME)
            .asks(Prescribed.pressure(1))
            .holds(Condition.compared(Il2.PRESSURE, Comparison.BELOW, LINE),
                Condition.compared(Il2.PRESSURE, Comparison.AT_LEAST, LINE));
    }

    private static Story running() {
        return start(Prescribed.of(continuous()).story());
    }

    private static Story start(Story story) {
        return story.pressure(DUE, 110).confirms(DUE, 1, "N. Urse").pumpIsThere(DUE).tick(DUE)
            .started(DUE.plusSeconds(1), 1);
    }

    /** Held by a reading, halted, and paused with what had flowed by then. */
    private static Story heldAt(Instant at) {
        return running().pressure(at, 80)
            .stopped(at, 1, RATE.in(Duration.between(DUE, at)), Cause.HALTED);
    }

    private static Instant hours(long hours) {
        return DUE.plus(Duration.ofHours(hours));
    }

    private static Volume left(Instant at) {
        Volume whole = Volume.ofMillilitres(250);
        Duration time = RATE.timeFor(whole).minus(Duration.between(DUE.plusSeconds(1), at));
        return RATE.in(time).roundedDownTo(new Volume(10));
    }
}
