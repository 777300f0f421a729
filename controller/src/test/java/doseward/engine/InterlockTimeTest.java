package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.engine.Question.Topic;
import doseward.plan.Giving.Flow;
import doseward.protocol.Order.WhenHeld;
import doseward.protocol.Starts.Direction;
import doseward.protocol.Starts.Which;
import doseward.pump.Report.Cause;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the interlock works out by itself when a dose may start, and what may still flow of one. */
class InterlockTimeTest {
    private static final Instant BEGINS = Il2.BEGINS;
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration EIGHT = Duration.ofHours(8);
    private static final Optional<String> NOTHING = Optional.empty();

    private static Optional<String> objection(Course course, int dose, Instant at) {
        return objection(course, dose, course.dose(dose).planned().infusion().flows(), at);
    }

    private static Optional<String> objection(Course course, int dose, List<Flow> flows, Instant at) {
        Story sound = Story.begun().sound(at).pumpIsThere(at);
        Course ready = course.with(sound.course().machine()).with(sound.course().link("A"));
        return Forced.objection(ready, dose, flows, at);
    }

    private static Optional<String> notHappened(int dose) {
        return Optional.of("what dose " + dose + " waits for has not happened");
    }

    private static Optional<String> notAt(int dose, Instant at) {
        return Optional.of("dose " + dose + " may not start at " + at);
    }

    /** Doses 1 and 3 are eight to twelve hours apart; dose 2 is another order's, due with the first. */
    private static Story ranged() {
        return Prescribed.of(Ordering.pump("interleukin-2", QUARTER).days(1)
            .every(EIGHT, Duration.ofHours(12), 2).lateBy(Duration.ofHours(4)),
            Ordering.pump("other", QUARTER, "B").days(1)).story();
    }

    @Requirement("Open PCA R5.2.0(3)")
    @Test void aDoseThatFollowsTheOneBeforeIsDueFromItsTrueStart() {
        Instant late = BEGINS.plus(Duration.ofMinutes(100));
        Instant due = late.plus(EIGHT);
        Story story = ranged().pumpIsThere(late);
        assertEquals(List.of("interleukin-2", "other", "interleukin-2"), story.course().doses().stream()
            .map(dose -> dose.planned().order()).toList());
        assertEquals(notHappened(3), objection(story.course(), 3, BEGINS.plus(EIGHT)));

        Course course = story.tick(late).started(late, 1)
            .finished(late.plus(QUARTER), 1, Volume.ofMillilitres(250)).course();

        assertEquals(notAt(3, due.minusMillis(1)), objection(course, 3, due.minusMillis(1)));
        assertEquals(NOTHING, objection(course, 3, due));
    }

    @Test void aThirdDoseFollowsTheSecondAndNotTheFirst() {
        Story story = Prescribed.of(Ordering.pump("interleukin-2", QUARTER).days(1, 2)
            .every(EIGHT, Duration.ofHours(12), 3).lateBy(Duration.ofHours(4))).story();
        Instant second = BEGINS.plus(Duration.ofHours(10));
        for (int dose = 1; dose <= 2; dose++) {
            Instant at = dose == 1 ? BEGINS : second;
            story.pumpIsThere(at).tick(at).started(at, dose)
                .finished(at.plus(QUARTER), dose, Volume.ofMillilitres(250));
        }
        Instant due = second.plus(EIGHT);

        assertEquals(notAt(3, due.minusMillis(1)), objection(story.course(), 3, due.minusMillis(1)));
        assertEquals(NOTHING, objection(story.course(), 3, due));
    }

    @Test void aDoseThatFollowsASkippedOneIsDueFromWhenThatWasDue() {
        Course course = ranged().tick(BEGINS).tick(BEGINS.plus(Duration.ofHours(4)).plusSeconds(1)).course();
        Instant due = BEGINS.plus(EIGHT);

        assertEquals(notAt(3, due.minusMillis(1)), objection(course, 3, due.minusMillis(1)));
        assertEquals(NOTHING, objection(course, 3, due));
    }

    @Test void anOrderThatFollowsAnotherIsForbiddenUntilThatHasHappened() {
        Course course = following().course();

        assertEquals(notHappened(3), objection(course, 3, BEGINS.plus(Duration.ofHours(3))));
    }

    @Test void anOrderThatFollowsAnotherIsForbiddenBeforeItsTimeAndWhileAPersonIsAsked() {
        Course given = following().tick(BEGINS).gives(BEGINS, 1).course();
        Instant due = BEGINS.plus(Duration.ofHours(3));
        int dose = dose(given, "interleukin-2");

        assertEquals(notAt(dose, due.minusMillis(1)), objection(given, dose, due.minusMillis(1)));
        assertEquals(NOTHING, objection(given, dose, due));
        assertEquals(NOTHING, objection(asked(given, new Topic.OfCycle(0)), dose, due));
        assertEquals(NOTHING, objection(asked(given, new Topic.OfRun(run(given, dose) + 1, "x")), dose, due));
        assertEquals(notHappened(dose),
            objection(asked(given, new Topic.OfRun(run(given, dose), "interleukin-2")), dose, due));
    }

    @Test void anOrdersRunIsNotTakenForAnothers() {
        Course given = following().tick(BEGINS).gives(BEGINS, 1).course();
        int later = dose(given, "later");
        Instant due = BEGINS.plus(Duration.ofHours(5));

        assertEquals(notAt(later, due.minusMillis(1)), objection(given, later, due.minusMillis(1)));
        assertEquals(NOTHING, objection(given, later, due));
    }

    /** Two orders follow cells: one after three hours, the other after five. */
    private static Story following() {
        return Prescribed.of(Ordering.nurse("lymphocytes"),
            Ordering.pump("interleukin-2", QUARTER).starts(Direction.AFTER,
                Optional.of(Duration.ofHours(3)), Optional.empty(), Which.ALL, "lymphocytes"),
            Ordering.pump("later", QUARTER).starts(Direction.AFTER,
                Optional.of(Duration.ofHours(5)), Optional.empty(), Which.ALL, "lymphocytes")).story();
    }

    private static int dose(Course course, String order) {
        return course.doses().stream().filter(dose -> dose.planned().order().equals(order)).findFirst()
            .orElseThrow().number();
    }

    private static int run(Course course, int dose) {
        return ((doseward.plan.Hangs.OnRun) course.dose(dose).planned().hangs()).run();
    }

    private static Course asked(Course course, Topic topic) {
        return course.after(new Event.PersonAsked(BEGINS,
            new Question(topic, new Reason.NothingToFollow("one", "another"))));
    }

    @Test void aDoseOfACycleThatHasNotBegunIsForbidden() {
        Duration fortnight = Duration.ofDays(14);
        Course course = Prescribed.of(Ordering.pump("interleukin-2", QUARTER))
            .twice(false, fortnight, fortnight.plusDays(1)).story().course();

        assertEquals(notHappened(2), objection(course, 2, BEGINS.plus(fortnight)));
        assertEquals(NOTHING, objection(course, 1, BEGINS));
    }

    /** At 10.4 mL/h, two hours into 250 mL, of which twenty-five seconds more than that has flowed. */
    @Requirement("incident 10")
    @Test void theRestOfADoseIsForbiddenWhereItComesToMoreThanTheWholeByOneMicrolitre() {
        Rate rate = new Rate(10_400);
        Instant at = BEGINS.plus(Duration.ofHours(2));
        Volume flowed = rate.in(Duration.ofHours(2).plusSeconds(25));
        Course paused = Prescribed.of(Ordering.pump("interleukin-2", Duration.ofHours(24))
            .whenHeld(WhenHeld.RESUME)).story().pumpIsThere(BEGINS).tick(BEGINS).started(BEGINS, 1)
            .hear(new Input.Hold(at, "D. Octor", "chills")).stopped(at, 1, flowed, Cause.HALTED)
            .hear(new Input.Lift(at, "D. Octor", "rested")).course();
        Volume rest = Volume.ofMillilitres(250).minus(flowed);

        assertEquals(NOTHING, objection(paused, 1, List.of(new Flow(rest, rate)), at));
        assertEquals(Optional.of("what is left of dose 1 would be more, faster or later than the plan says"),
            objection(paused, 1, List.of(new Flow(rest.plus(new Volume(1)), rate)), at));
    }
}
