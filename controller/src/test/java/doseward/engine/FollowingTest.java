package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import doseward.engine.Question.Topic;
import doseward.protocol.Order.WhenHeld;
import doseward.protocol.Sign;
import doseward.protocol.Starts.Direction;
import doseward.protocol.Starts.Which;
import doseward.protocol.Value;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Orders that wait for other orders, or for events: from what they count, and until when. */
class FollowingTest {
    private static final Instant BEGINS = Il2.BEGINS;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Optional<Duration> NONE = Optional.empty();
    private static final String DISCHARGE = "discharge";

    private static Instant at(long hours) {
        return BEGINS.plus(Duration.ofHours(hours));
    }

    private static Optional<Duration> hours(long hours) {
        return Optional.of(Duration.ofHours(hours));
    }

    /** Cells on two days, and interleukin-2 that goes by them. */
    private static Prescribed going(Direction direction, Optional<Duration> atLeast,
            Optional<Duration> atMost, Which which) {
        return Prescribed.of(Ordering.nurse("cells").days(1, 2), Ordering.pump("interleukin-2", QUARTER)
            .lateBy(Duration.ofHours(24)).starts(direction, atLeast, atMost, which, "cells"));
    }

    private static Optional<Begun> run(Story story) {
        return story.course().timetable().runs().stream().findFirst();
    }

    private static Optional<Instant> begins(Story story) {
        return run(story).map(Begun::begins);
    }

    @Test void afterTheFirstCountsFromTheFirstAndAfterTheLastFromTheLast() {
        Story first = going(Direction.AFTER, hours(3), NONE, Which.THE_FIRST).story().tick(BEGINS);
        Story last = going(Direction.AFTER, hours(3), NONE, Which.THE_LAST).story().tick(BEGINS);
        assertEquals(Optional.empty(), begins(first));

        assertEquals(Optional.of(at(4)), begins(first.gives(at(1), 1)));
        assertEquals(Optional.empty(), begins(last.gives(at(1), 1)));
    }

    @Test void togetherWithTheFirstOrTheLastIsDueWithIt() {
        assertEquals(Optional.of(BEGINS),
            begins(going(Direction.TOGETHER_WITH, NONE, NONE, Which.THE_FIRST).story().tick(BEGINS)));
        assertEquals(Optional.of(at(24)),
            begins(going(Direction.TOGETHER_WITH, NONE, NONE, Which.THE_LAST).story().tick(BEGINS)));
    }

    @Test void anExactTimeHasNoFarEndAndARangeHasOne() {
        Story exact = going(Direction.AFTER, hours(3), hours(3), Which.THE_FIRST).story().tick(BEGINS)
            .gives(BEGINS, 1);
        Story range = going(Direction.AFTER, hours(3), hours(5), Which.THE_FIRST).story().tick(BEGINS)
            .gives(BEGINS, 1);

        assertEquals(Optional.of(Optional.empty()), run(exact).map(Begun::until));
        assertEquals(Optional.of(Optional.of(at(5))), run(range).map(Begun::until));
    }

    @Test void beforeSomethingARangeBeginsAtItsFarEndAndHasItsNearOneForAnEnd() {
        Story range = going(Direction.BEFORE, hours(1), hours(3), Which.THE_LAST).story().tick(BEGINS);
        Story exact = going(Direction.BEFORE, hours(1), hours(1), Which.THE_LAST).story().tick(BEGINS);

        assertEquals(Optional.of(at(21)), begins(range));
        assertEquals(Optional.of(Optional.of(at(23))), run(range).map(Begun::until));
        assertEquals(Optional.of(at(23)), begins(exact));
        assertEquals(Optional.of(Optional.empty()), run(exact).map(Begun::until));
    }

    @Test void aDoseThatGoesWithASkippedOneIsSkippedToo() {
        Story story = Prescribed.of(Ordering.nurse("cells").days(1, 2), Ordering.nurse("paracetamol")
            .days(1, 2).starts(Direction.BEFORE, hours(1), hours(1), Which.EACH, "cells")).story();
        Dose cells = story.course().doses().stream().filter(dose -> dose.planned().order().equals("cells"))
            .findFirst().orElseThrow();

        story.hear(new Input.Skip(at(-1).plusSeconds(1), cells.number(), "D. Octor", "fever"));

        assertEquals(List.of("cells", "paracetamol"), story.course().doses().stream()
            .filter(Dose::isSettled).map(dose -> dose.planned().order()).sorted().toList());
        assertEquals(List.of(new Reason.NothingToFollow("paracetamol", "dose " + cells.number())),
            story.all(Event.DoseSkipped.class).getLast().because());
    }

    private static Story discharged(boolean twice) {
        Prescribed one = Prescribed.of(Ordering.nurse("cells"), Ordering.pump("interleukin-2", QUARTER)
            .starts(Direction.AFTER, hours(3), NONE, Which.THE_END_OF, DISCHARGE))
            .sign(new Sign.Event(DISCHARGE, Sign.Codes.NONE));
        return (twice ? one.twice(false, Duration.ofDays(2), Duration.ofDays(2)) : one).story();
    }

    private static Story happens(Story story, Instant at) {
        return story.hear(new Input.RecordReading(at,
            new Reading(DISCHARGE, new Value.Happened(), at, "N. Urse")));
    }

    @Test void anEventIsFollowedOnceItHasHappened() {
        Story story = discharged(false).tick(BEGINS);
        assertEquals(Optional.empty(), begins(story));

        assertEquals(Optional.of(at(4)), begins(happens(story, at(1))));
    }

    @Test void anEventOfTheCycleBeforeIsNotFollowedAgain() {
        Story story = happens(discharged(true).tick(BEGINS), at(1)).tick(at(48));
        assertEquals(1, story.course().timetable().runs().size());

        happens(story, at(49));

        assertEquals(Optional.of(at(52)), story.course().timetable().begun(1).map(Begun::begins));
    }

    /** Three doses of interleukin-2, each eight to twelve hours after the one before, after cells. */
    private static Story chained() {
        return Prescribed.of(Ordering.nurse("cells"), Ordering.pump("interleukin-2", QUARTER)
            .every(Duration.ofHours(8), Duration.ofHours(12), 3).lateBy(Duration.ofHours(4))
            .starts(Direction.AFTER, hours(3), hours(6), Which.ALL, "cells")).story().tick(BEGINS)
            .gives(BEGINS, 1);
    }

    @Test void whoLeavesOutAnOrderLeavesOutAllThatFollowsItsFirstDose() {
        Story story = chained().hear(new Input.Hold(at(1), "D. Octor", "fever")).tick(at(6).plusSeconds(1));
        assertEquals(1, story.course().timetable().questions().size());

        story.hear(new Input.LeaveOut(at(7), "interleukin-2", "D. Octor", "too late"));

        assertEquals(3, story.all(Event.DoseSkipped.class).size());
    }

    @Test void anOrderThatIsUnderWayOrOverIsNotAskedAbout() {
        Story underWay = chained().pumpIsThere(at(3)).tick(at(3)).started(at(3), 2);
        Story over = chained();
        for (int dose = 2; dose <= 4; dose++) {
            over.hear(new Input.Skip(at(1), dose, "D. Octor", "fever"));
        }

        underWay.tick(at(6).plusSeconds(1));
        over.tick(at(6).plusSeconds(1));

        assertEquals(List.of(), underWay.all(Event.PersonAsked.class));
        assertEquals(List.of(), over.all(Event.PersonAsked.class));
    }

    @Test void whoBeginsAnOrderBeginsWithItsFirstDoseThatIsLeft() {
        Story story = Prescribed.of(Ordering.nurse("cells"), Ordering.pump("interleukin-2", QUARTER)
            .every(Duration.ofHours(8), Duration.ofHours(8), 2).lateBy(Duration.ofHours(24))
            .whenHeld(WhenHeld.WAIT).starts(Direction.AFTER, hours(3), hours(6), Which.ALL, "cells"))
            .story().tick(BEGINS).gives(BEGINS, 1)
            .hear(new Input.Hold(at(1), "D. Octor", "fever")).tick(at(6).plusSeconds(1))
            .hear(new Input.Skip(at(7), 2, "D. Octor", "too late"));

        story.hear(new Input.BeginOrder(at(9), "interleukin-2", "D. Octor"));

        assertEquals(Optional.of(at(9)), story.course().dose(3).due());
    }

    @Test void theMomentAtWhichAFarEndPassesIsKnownBeforehand() {
        Course course = chained().course();

        assertEquals(Optional.of(at(6).plusMillis(1)), Beginnings.next(course, at(3)));
        assertEquals(Optional.empty(), Beginnings.next(course, at(7)));
    }

    private static Story gap(Duration atLeast, Duration atMost, boolean fromEnd) {
        return Prescribed.of(Ordering.nurse("cells")).twice(fromEnd, atLeast, atMost).story().tick(BEGINS);
    }

    @Test void aCycleIsAskedForWhenItMayBeginAndNotBefore() {
        Story story = gap(Duration.ofDays(14), Duration.ofDays(21), false).gives(BEGINS, 1);

        story.tick(at(14 * 24).minusSeconds(1));
        assertEquals(List.of(), story.course().timetable().questions());
        assertEquals(Optional.of(at(14 * 24)), Beginnings.next(story.course(), at(1)));
        story.tick(at(14 * 24));

        assertEquals(List.of(new Topic.OfCycle(2)),
            story.course().timetable().questions().stream().map(Question::topic).toList());
        assertEquals(Optional.of(at(21 * 24).plusMillis(1)), Beginnings.next(story.course(), at(14 * 24)));
        assertEquals(Optional.empty(), Beginnings.next(story.course(), at(22 * 24)));
    }

    @Test void aRestAfterACycleOfWhichNothingWasGivenCountsFromWhenItWasDue() {
        Story story = gap(Duration.ofDays(9), Duration.ofDays(9), true)
            .hear(new Input.Skip(at(2), 1, "D. Octor", "fever"));

        assertEquals(Optional.of(at(9 * 24)), story.course().dose(2).due());
    }

    @Test void aCycleOfWhichNothingIsLeftIsNotAskedFor() {
        Story story = gap(Duration.ofDays(14), Duration.ofDays(21), false)
            .hear(new Input.Stop(at(1), Input.Scope.COURSE, "D. Octor", "progression"));

        story.tick(at(15 * 24));

        assertEquals(List.of(), story.all(Event.PersonAsked.class));
        assertInstanceOf(Phase.Settled.class, story.phase(2));
        assertEquals(Optional.empty(), CycleWindow.next(story.course()));
    }

    private static void assertRefused(String why, Story story, Input input) {
        assertEquals(why,
            assertInstanceOf(Event.InputRefused.class, story.hear(input).events().getFirst()).why());
    }

    @Test void whoBeginsOrLeavesOutSaysWhoItIsAndIsAskedAboutIt() {
        Story story = chained().hear(new Input.Hold(at(1), "D. Octor", "fever"));

        assertRefused("nobody is asked about interleukin-2 now", story,
            new Input.BeginOrder(at(2), "interleukin-2", "D. Octor"));
        assertRefused("nobody is asked about interleukin-2 now", story,
            new Input.LeaveOut(at(2), "interleukin-2", "D. Octor", "too late"));
        story.tick(at(6).plusSeconds(1));
        assertRefused("nobody is asked about cells now", story,
            new Input.BeginOrder(at(7), "cells", "D. Octor"));
        assertRefused("every act needs a named person", story,
            new Input.BeginOrder(at(7), "interleukin-2", " "));
        assertRefused("every act needs a named person", story,
            new Input.LeaveOut(at(7), "interleukin-2", " ", "too late"));
    }

    @Test void whatIsLeftOutIsNoLongerAskedAbout() {
        Story story = chained().hear(new Input.Hold(at(1), "D. Octor", "fever")).tick(at(6).plusSeconds(1))
            .hear(new Input.LeaveOut(at(7), "interleukin-2", "D. Octor", "too late"));

        assertEquals(List.of(), story.course().timetable().questions());
        assertEquals(1, story.all(Event.RunLeftOut.class).size());
    }

    @Test void onlyTheCycleThatWaitsIsBegun() {
        Story story = gap(Duration.ofDays(14), Duration.ofDays(21), false).gives(BEGINS, 1);

        assertRefused("the next to begin is cycle 2", story,
            new Input.BeginCycle(at(15 * 24), 1, "D. Octor"));
        story.hear(new Input.BeginCycle(at(15 * 24), 2, "D. Octor"));
        assertRefused("no cycle waits to be begun", story,
            new Input.BeginCycle(at(15 * 24), 3, "D. Octor"));
        assertEquals(Optional.of(at(15 * 24)), story.course().dose(2).due());
    }

    @Test void whoAsksWhenACycleOpensIsToldOfTheOneThatWaits() {
        Course course = gap(Duration.ofDays(14), Duration.ofDays(21), false).gives(BEGINS, 1).course();

        assertEquals(Optional.of(at(14 * 24)), Engine.opensAt(course, 2));
        assertEquals(Optional.empty(), Engine.opensAt(course, 1));
    }
}
