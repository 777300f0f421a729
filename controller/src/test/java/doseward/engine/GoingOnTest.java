package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.protocol.Order.WhenHeld;
import doseward.pump.Command;
import doseward.pump.Report;
import doseward.pump.Report.Cause;
import doseward.pump.Token;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What keeps a paused dose from going on: all that would keep a new one back, but for its limits. */
class GoingOnTest {
    private static final Instant DUE = Il2.BEGINS;
    private static final Instant AT = DUE.plus(Duration.ofHours(2));
    private static final Rate RATE = new Rate(10_400);
    private static final Working TRUE = new Working(Truth.TRUE, List.of());

    private static Ordering continuous() {
        return Ordering.pump("interleukin-2", Duration.ofHours(24)).whenHeld(WhenHeld.RESUME)
            .asks(Prescribed.pressure(0));
    }

    /** Stopped by a person's hold after two hours; the hold is lifted at once. */
    private static Story paused() {
        return Prescribed.of(continuous()).story().pressure(DUE, 110).pumpIsThere(DUE).tick(DUE)
            .started(DUE.plusSeconds(1), 1).hear(new Input.Hold(AT, "D. Octor", "chills"))
            .stopped(AT, 1, RATE.in(Duration.ofHours(2)), Cause.HALTED)
            .hear(new Input.Lift(AT, "D. Octor", "rested"));
    }

    private static List<Reason> because(Story story) {
        return assertInstanceOf(Phase.Paused.class, story.phase(1)).because();
    }

    @Test void withAllThatItNeedsItGoesOn() {
        Story story = paused().pressure(AT, 110).pumpIsThere(AT).tick(AT);

        assertInstanceOf(Phase.Ordered.class, story.phase(1));
    }

    @Test void aReadingThatHasGrownOldKeepsItPaused() {
        Instant later = AT.plusSeconds(1);

        assertEquals(List.of(new Reason.Missing(List.of(Il2.PRESSURE))),
            because(paused().pumpIsThere(later).tick(later)));
    }

    @Test void aPumpThatIsNotHeardKeepsItPausedAndIsAsked() {
        Story story = paused().pressure(AT, 110).tick(AT.plusSeconds(60));

        assertEquals(List.of(new Reason.PumpNotReady("A", "not heard lately")), because(story));
        assertEquals(List.of(new Command.Identify()), story.commands());
    }

    @Test void anotherDoseOnItsChannelKeepsItPausedHoweverItCameThere() {
        Story story = Prescribed.of(continuous(), Ordering.pump("other", Duration.ofMinutes(15))
            .lateBy(Duration.ofHours(25))).story().pressure(DUE, 110).pumpIsThere(DUE).tick(DUE)
            .started(DUE.plusSeconds(1), 1).hear(new Input.Hold(AT, "D. Octor", "chills"))
            .stopped(AT, 1, RATE.in(Duration.ofHours(2)), Cause.HALTED)
            .hear(new Input.Lift(AT, "D. Octor", "rested")).pressure(AT, 110).pumpIsThere(AT).sound(AT);
        Course course = story.course();
        assertEquals(List.of(), Engine.against(course, course.dose(1), AT));

        Course beside = course.after(new Event.InfusionOrdered(AT, 2, new Token("course-1", 2, 1),
            course.dose(2).planned().infusion().flows(), AT, new Giver("pump-1", 1, Volume.ZERO, 0),
            List.of()));

        assertTrue(Engine.against(beside, beside.dose(1), AT).contains(new Reason.OtherDoseOpen(2)));
    }

    @Test void whatMustBeConfirmedAnewIsConfirmedByNobodyYet() {
        Course running = Prescribed.of(continuous().asks(Prescribed.pressure(1))).story().pressure(DUE, 110)
            .confirms(DUE, 1, "N. Urse").pumpIsThere(DUE).tick(DUE).started(DUE.plusSeconds(1), 1).course();
        Dose dose = running.dose(1);
        Reason chills = new Reason.ByPerson("D. Octor", "chills");
        assertEquals(1, dose.pausedAt(AT, Volume.ZERO, false, chills).confirmations().size());
        assertEquals(List.of(), dose.pausedAt(AT, Volume.ZERO, true, chills).confirmations());

        Course asks = running.after(new Event.InfusionPaused(AT, 1, RATE.in(Duration.ofHours(2)), true,
            new Reason.PumpSaid("an alarm")));

        assertTrue(Engine.against(asks, asks.dose(1), AT).contains(new Reason.NotConfirmed(1, 0)));
    }

    @Test void anOrderThatLapsedAMomentAgoKeepsItPaused() {
        Story story = paused().pressure(AT, 110).pumpIsThere(AT).tick(AT);
        story.says(AT.plusSeconds(1), new Report.Refused(story.stamp(), story.token(1), "busy"))
            .pumpIsThere(AT.plusSeconds(2)).tick(AT.plusSeconds(2));

        assertTrue(because(story).contains(new Reason.PumpNotReady("A",
            "its last order lapsed a moment ago")), () -> because(story).toString());
    }

    @Test void oneThatPausedBeforeADropHadFlowedHasBegunAllTheSame() {
        Story story = Prescribed.of(continuous()).story().pressure(DUE, 110).pumpIsThere(DUE).tick(DUE)
            .started(DUE.plusSeconds(1), 1).hear(new Input.Hold(DUE.plusSeconds(2), "D. Octor", "chills"))
            .stopped(DUE.plusSeconds(2), 1, Volume.ZERO, Cause.HALTED)
            .hear(new Input.Lift(AT, "D. Octor", "rested")).pressure(AT, 110).pumpIsThere(AT).tick(AT);
        story.says(AT.plusSeconds(1), new Report.Refused(story.stamp(), story.token(1), "busy"));

        assertInstanceOf(Phase.Paused.class, story.phase(1));
        assertEquals(DUE.plusSeconds(1), story.course().dose(1).flowSeen().orElseThrow());
    }

    @Test void itsOrderIsNeverForLongerThanItsTime() {
        Instant ends = DUE.plusSeconds(1).plus(RATE.timeFor(Volume.ofMillilitres(250)));
        Instant last = ends.minusSeconds(600);
        Story story = paused().pressure(last, 110).pumpIsThere(last).tick(last);

        assertEquals(last.plus(Bounds.ORDER_TRAVELS),
            ((Command.Infuse) story.commands().getLast()).notAfter());
    }

    @Test void aRestThatIsTakenBackBeforeItBeganIsOver() {
        Story story = paused().pressure(AT, 110).pumpIsThere(AT).tick(AT);
        story.hear(new Input.Stop(AT.plusSeconds(1), Input.Scope.COURSE, "D. Octor", "no better"))
            .stopped(AT.plusSeconds(2), 1, Volume.ZERO, Cause.HALTED);
        assertInstanceOf(Phase.Paused.class, story.phase(1));

        story.tick(AT.plusSeconds(3));

        Phase.Settled over = assertInstanceOf(Phase.Settled.class, story.phase(1));
        assertEquals(RATE.in(Duration.ofHours(2)), over.delivered());
        assertEquals(List.of(new Reason.ByPerson("D. Octor", "no better")), over.because());
    }

    @Test void whatAHoldOrAQuestionStoppedGoesOnByItselfAndAllElseAsksAgain() {
        Reason.RuleMet met = new Reason.RuleMet("low", TRUE);

        assertFalse(asksAgain(met));
        assertFalse(asksAgain(new Reason.StillHeld("low", "fine", TRUE)));
        assertFalse(asksAgain(new Reason.Missing(List.of("pressure"))));
        assertFalse(asksAgain(new Reason.QuestionOpen("go on?", met)));
        assertFalse(asksAgain(new Reason.ByPerson("D. Octor", "chills")));
        assertTrue(asksAgain(new Reason.PumpSaid("an alarm")));
        assertTrue(asksAgain(new Reason.Forbidden("a bug")));
    }

    private static boolean asksAgain(Reason because) {
        return Resuming.asksAgain(new Phase.Halting(new Token("course-1", 1, 1),
            new Giver("pump-1", 1, Volume.ZERO, 0), Volume.ZERO, DUE, because));
    }

    @Test void whatWasNotBeingHaltedAsksAgain() {
        assertTrue(Resuming.asksAgain((Phase.Open) Story.begun().running(1).phase(1)));
    }
}
