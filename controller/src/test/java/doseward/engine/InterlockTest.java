package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Step.Sending;
import doseward.plan.Giving.Flow;
import doseward.pump.Command;
import doseward.pump.Token;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterlockTest {
    private static final Instant DUE = Il2.due(1);

    @Test void aLawfulOrderPasses() {
        Course ready = Story.begun().ready(1).course();
        Step step = Engine.step(ready, new Input.Tick(DUE));

        assertEquals(step, Interlock.passed(ready, new Input.Tick(DUE), step));
    }

    @Requirement({"Open PCA R7.1.0(1)", "incident 27"})
    @Test void anOrderThatIsNotAmongTheFactsIsForbidden() {
        Course ready = Story.begun().ready(1).course();

        assertForbidden(ready, DUE, new Step(ready, List.of(), List.of(infuse(Il2.VTBI))), "among the facts");
    }

    @Requirement("Open PCA R7.1.0(1)")
    @Test void moreThanThePlanSaysIsForbidden() {
        Course ready = Story.begun().ready(1).course();

        assertForbidden(ready, DUE, remembered(ready, Il2.VTBI.plus(new Volume(10))),
            "not what the plan says");
    }

    @Test void anOrderTooEarlyIsForbidden() {
        Course ready = Story.begun().ready(1).course();

        assertForbidden(ready, DUE.minusMillis(1), remembered(ready, Il2.VTBI), "may not start");
    }

    @Test void anOrderWithoutConfirmationIsForbidden() {
        Course unconfirmed = Story.begun().sound(DUE).well(DUE).pumpIsThere(DUE).course();

        assertForbidden(unconfirmed, DUE, remembered(unconfirmed, Il2.VTBI), "not confirmed");
    }

    @Test void anOrderOnStaleReadingsIsForbidden() {
        Course stale = Story.begun().sound(DUE).well(DUE.minus(Duration.ofHours(3))).pumpIsThere(DUE)
            .confirms(DUE, 1, "N. Urse").course();

        assertForbidden(stale, DUE, remembered(stale, Il2.VTBI), "not recorded lately enough");
    }

    @Requirement({"GIP 3.4.6", "GIP 3.3.2"})
    @Test void anOrderOfAControllerThatHasNotTestedItselfLatelyIsForbidden() {
        Course untested = Story.of(Il2.opening()).ready(1).course();
        Course longAgo = Story.begun().sound(DUE.minus(Bounds.SELF_TEST_COUNTS).minusMillis(1)).ready(1)
            .course();

        assertForbidden(untested, DUE, remembered(untested, Il2.VTBI), "not known to be sound");
        assertForbidden(longAgo, DUE, remembered(longAgo, Il2.VTBI), "not known to be sound");
    }

    @Requirement("incident 3")
    @Test void anOrderOfACourseThatTwoPeopleHaveNotArmedIsForbidden() {
        Instant early = DUE.minusSeconds(900);
        Story alone = Armings.story().hear(Armings.arms(early, "N. Urse", Role.NURSE)).sound(DUE).ready(1);
        Course twiceOne = alone.course().after(new ArmingEvent.PersonArmed(early, "n.  urse", Role.NURSE,
            Armings.found("release 1").code()));
        Course another = Armings.armed(Armings.story(), early).sound(DUE).ready(1).course()
            .after(new ArmingEvent.FingerprintTaken(DUE, Armings.found("release 2")));

        assertForbidden(alone.course(), DUE, remembered(alone.course(), Il2.VTBI), "not armed by two");
        assertForbidden(twiceOne, DUE, remembered(twiceOne, Il2.VTBI), "not armed by two");
        assertForbidden(another, DUE, remembered(another, Il2.VTBI), "not armed by two");
    }

    @Requirement("incident 26")
    @Test void anOrderWhileTheClockIsInDoubtIsForbidden() {
        Course doubtful = Story.begun().sound(DUE).ready(1)
            .hear(new Input.ClockStepped(DUE.minusSeconds(1), Duration.ofHours(1))).course();

        assertForbidden(doubtful, DUE, remembered(doubtful, Il2.VTBI), "not known to be sound");
    }

    @Test void anOrderUnderAHoldIsForbidden() {
        Course held = Story.begun().sound(DUE).ready(1).pressure(DUE.minusSeconds(1), 80).course();

        assertForbidden(held, DUE, remembered(held, Il2.VTBI), "is held");
    }

    @Test void anOrderForARunningDoseIsForbidden() {
        Course running = Story.begun().running(1).course();
        Token again = new Token("course-1", 1, 2);

        Step step = new Step(running, List.of(ordered(again, Il2.VTBI)), List.of(infuse(again, Il2.VTBI)));

        assertForbidden(running, DUE.plusSeconds(5), step, "a pump has been told of it");
    }

    @Test void twoInfusionsOnOneChannelAtOnceAreForbidden() {
        Course ready = Story.begun().ready(1).course();
        Step lawful = remembered(ready, Il2.VTBI);

        Step twice = new Step(ready, lawful.events(),
            List.of(lawful.commands().getFirst(), lawful.commands().getFirst()));

        assertForbidden(ready, DUE, twice, "two infusions");
    }

    @Test void afterAForbiddenOrderNothingIsGiven() {
        Story story = Story.begun().running(1);
        Course forbidden = story.course().after(new Event.InterlockForbade(DUE, 2, "a bug"));

        Step step = Engine.step(forbidden, new Input.Tick(DUE.plusSeconds(9)));

        assertTrue(step.commands().contains(new Sending("A", new Command.Halt(story.token(1)))));
        assertEquals(new Reason.Forbidden("a bug"),
            assertInstanceOf(Phase.Halting.class, step.course().dose(1).phase()).because());
    }

    private static void assertForbidden(Course before, Instant at, Step step, String because) {
        Step passed = Interlock.passed(before, new Input.Tick(at), step);

        Event.InterlockForbade forbade =
            assertInstanceOf(Event.InterlockForbade.class, passed.events().getFirst());
        assertTrue(forbade.why().contains(because), forbade.why());
        assertTrue(passed.commands().stream().noneMatch(sent -> sent.command() instanceof Command.Infuse));
        assertTrue(passed.course().forbidden().isPresent());
    }

    private static Step remembered(Course course, Volume vtbi) {
        Token token = new Token("course-1", 1, 1);
        return new Step(course, List.of(ordered(token, vtbi)), List.of(infuse(vtbi)));
    }

    private static Event ordered(Token token, Volume vtbi) {
        return new Event.InfusionOrdered(DUE, token.dose(), token, flows(vtbi), DUE.plusSeconds(10),
            new Giver("pump-1", 1, Volume.ZERO, 0), List.of());
    }

    private static Sending infuse(Volume vtbi) {
        return infuse(new Token("course-1", 1, 1), vtbi);
    }

    private static List<Flow> flows(Volume vtbi) {
        return List.of(new Flow(vtbi, Il2.RATE));
    }

    private static Sending infuse(Token token, Volume vtbi) {
        return new Sending("A", new Command.Infuse(token, flows(vtbi), Bounds.LEASE, DUE.plusSeconds(10)));
    }
}
