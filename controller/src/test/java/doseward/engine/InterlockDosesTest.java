package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.engine.Input.PumpReported;
import doseward.plan.Capability;
import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Ends;
import doseward.protocol.Limits;
import doseward.protocol.Limits.Severity;
import doseward.protocol.Order.WhenHeld;
import doseward.pump.Command;
import doseward.pump.Report;
import doseward.pump.Report.Cause;
import doseward.pump.Token;
import doseward.quantity.Measure;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the interlock knows by itself of a dose, and of the doses beside and before it. */
class InterlockDosesTest {
    private static final Instant DUE = Il2.due(1);
    private static final Optional<String> NOTHING = Optional.empty();

    /** All that a dose needs at the moment at which it is forced. */
    private static Story ready(Story story, int dose, Instant at) {
        return story.sound(at).well(at).confirms(at, dose, "N. Urse").pumpIsThere(at);
    }

    private static void assertForbidden(String why, Course before, int dose, Instant at) {
        assertEquals(Optional.of(why), Forced.objection(before, dose, at));
    }

    @Test void afterAForbiddenOrderEveryOtherIsForbidden() {
        Course course = ready(Story.begun(), 1, DUE).course();

        assertEquals(NOTHING, Forced.objection(course, 1, DUE));
        assertForbidden("nothing is ordered after: a bug",
            course.after(new Event.InterlockForbade(DUE, 2, "a bug")), 1, DUE);
    }

    @Test void aDoseThatThePlanDoesNotHaveIsForbidden() {
        Course course = ready(Story.begun(), 1, DUE).course();
        Token eleventh = new Token("course-1", 11, 1);

        assertEquals(Optional.of("the plan has no dose 11"), Forced.objection(course, eleventh, eleventh,
            course.dose(1).planned().infusion().flows(), DUE));
    }

    @Test void anOrderRememberedUnderAnotherTokenIsForbidden() {
        Course course = ready(Story.begun(), 1, DUE).course();

        assertEquals(Optional.of("the order is not among the facts to remember"), Forced.objection(course,
            new Token("course-1", 1, 2), new Token("course-1", 1, 1),
            course.dose(1).planned().infusion().flows(), DUE));
    }

    @Test void twoDosesOnTwoChannelsMayBeginAtOnce() {
        Story story = ready(Story.of(Il2.twoOrders()), 1, DUE).confirms(DUE, 2, "N. Urse");
        story.hear(new PumpReported(DUE, "B", new Report.Identified(story.stamp(), Pumps.PLAIN,
            Capability.USUAL))).hear(new PumpReported(DUE, "B",
                new Report.SelfTested(story.stamp(), Pumps.SOUND)));

        story.tick(DUE);

        assertEquals(List.of("A", "B"), story.all(Event.InfusionOrdered.class).stream().map(
            ordered -> story.course().dose(ordered.dose()).planned().channel()).toList());
        assertEquals(2, story.commands().stream().filter(Command.Infuse.class::isInstance).count());
    }

    @Test void aSelfTestCountsToItsLastMoment() {
        Course course = Story.begun().sound(DUE.minus(Bounds.SELF_TEST_COUNTS)).ready(1).course();

        assertEquals(NOTHING, Forced.objection(course, 1, DUE));
    }

    @Test void aConfirmationCountsToItsLastMoment() {
        Instant last = DUE.plus(Duration.ofMinutes(30));
        Instant said = last.minus(Bounds.CONFIRMATION_COUNTS);
        Course course = Story.begun().confirms(said, 1, "N. Urse").sound(last).well(last).pumpIsThere(last)
            .course();

        assertEquals(NOTHING, Forced.objection(course, 1, last));
        assertForbidden("dose 1 is not confirmed", course, 1, last.plusMillis(1));
    }

    @Requirement("Open PCA R7.1.0(1)")
    @Test void aDoseBesideOneThatRunsIsForbidden() {
        Story running = Story.begun().running(1);

        assertForbidden("another dose is not over", ready(running, 2, Il2.due(2)).course(), 2, Il2.due(2));
    }

    @Test void anotherOrdersDoseOnTheSameChannelIsForbiddenWhileOneRuns() {
        Story story = Prescribed.of(Ordering.pump("first", Duration.ofMinutes(15)),
            Ordering.pump("second", Duration.ofMinutes(15))).story().sound(DUE).pumpIsThere(DUE);
        assertEquals(NOTHING, Forced.objection(story.course(), 2, DUE));

        assertForbidden("another dose is not over", story.tick(DUE).course(), 2, DUE);
    }

    @Test void aPausedDoseKeepsItsOwnChannelAndNoOther() {
        String other = "another dose is not over";

        assertForbidden(other, besidePaused("A").course(), 2, DUE.plusSeconds(7200));
        assertEquals(NOTHING, Forced.objection(besidePaused("B").course(), 2, DUE.plusSeconds(7200)));
    }

    /** Two hours into a dose that a hold stopped, and that may go on; another is due all the time. */
    private static Story besidePaused(String channel) {
        Measure line = Measure.of(90, "mmHg");
        Instant at = DUE.plusSeconds(7200);
        Story story = Prescribed.of(Ordering.pump("continuous", Duration.ofHours(24))
            .whenHeld(WhenHeld.RESUME).asks(Prescribed.pressure(0))
            .holds(Condition.compared(Il2.PRESSURE, Comparison.BELOW, line),
                Condition.compared(Il2.PRESSURE, Comparison.AT_LEAST, line)),
            Ordering.pump("other", Duration.ofMinutes(15), channel).lateBy(Duration.ofHours(25))).story();
        story.pressure(DUE, 110).pumpIsThere(DUE).tick(DUE).started(DUE, 1).pressure(at, 80)
            .stopped(at, 1, new Volume(20_000), Cause.HALTED).sound(at);
        return story.hear(new PumpReported(at, channel, new Report.Identified(story.stamp(), Pumps.PLAIN,
            Capability.USUAL))).hear(new PumpReported(at, channel,
                new Report.SelfTested(story.stamp(), Pumps.SOUND)));
    }

    @Test void aDoseWhoseGivingHasEndedIsForbidden() {
        Course course = ready(Story.begun(), 1, DUE).course();
        Reason because = new Reason.ByPerson("D. Octor", "no better");

        assertForbidden("dose 1 is held, or its giving has ended",
            course.after(new Event.GivingEnded(DUE, Ends.CYCLE, "interleukin-2", 1, because)), 1, DUE);
        assertEquals(NOTHING, Forced.objection(
            course.after(new Event.GivingEnded(DUE, Ends.CYCLE, "interleukin-2", 2, because)), 1, DUE));
    }

    @Test void aDoseThatCannotBePreparedIsForbidden() {
        Course course = ready(Story.begun(), 1, DUE).course();

        assertForbidden("dose 1 is not prepared for the patient's weight and amount",
            course.after(new Event.PreparationFailed(DUE, List.of(1), List.of("no bag is so large"))), 1,
            DUE);
    }

    @Test void aDoseOfALaterCycleIsForbiddenUntilThePatientIsWeighed() {
        Duration length = Duration.ofDays(14);
        Story story = Prescribed.of(Ordering.pump("interleukin-2", Duration.ofMinutes(15)))
            .twice(false, length, length).weighedEachCycle().story();
        Instant second = DUE.plus(length);
        Course course = story.sound(second).pumpIsThere(second).course();
        String why = "dose 2 is not prepared for the patient's weight and amount";

        assertForbidden(why, course, 2, second);
        assertForbidden(why, weighed(course, 1), 2, second);
        assertEquals(NOTHING, Forced.objection(weighed(course, 2), 2, second));
    }

    private static Course weighed(Course course, int cycle) {
        return course.after(new Event.PatientWeighed(DUE, cycle, course.plan().patient().weight(),
            "N. Urse"));
    }

    @Requirement("Open PCA R5.2.0(3)")
    @Test void aDoseTooCloseToTheOneBeforeIsForbiddenToTheLastMillisecond() {
        Instant started = DUE.plus(Duration.ofHours(2));
        Story story = ready(Story.begun(), 1, started).tick(started).started(started, 1)
            .finished(started.plusSeconds(900), 1, Il2.VTBI);
        Instant allowed = started.plus(Duration.ofHours(7));
        Course course = ready(story, 2, allowed.minusMillis(1)).course();

        assertForbidden("the dose before it started less than PT7H ago", course, 2, allowed.minusMillis(1));
        assertEquals(NOTHING, Forced.objection(course, 2, allowed));
    }

    @Requirement({"GIP 1.4.12", "Open PCA R5.2.0(5)"})
    @Test void oneDoseMoreThanTheWindowAllowsIsForbiddenUntilTheFirstHasLeftIt() {
        Course course = ready(Story.begun().given(1).given(2).given(3), 4, Il2.due(4)).course();

        assertForbidden("the limit of 3 doses in any 24 hours is reached", course, 4, Il2.due(4));
        assertEquals(NOTHING, Forced.objection(course, 4, DUE.plusSeconds(1).plus(Duration.ofHours(24))));
    }

    private static Course oneGiven(Limits.Reach reach, Severity severity, int most, int next) {
        Story story = new Ruled().records(Ruled.pressure(), Duration.ofHours(2))
            .records(Ruled.number(Il2.CREATININE, "mg/dL", 0, 30), Duration.ofHours(12))
            .limits(new Limits(List.of(), List.of(new Limits.OfDoses(reach, severity, most)), List.of(),
                List.of())).story().given(1);
        return ready(story, next, Il2.due(next)).course();
    }

    @Test void dosesOfACycleAndOfTheCourseAreCounted() {
        Limits.Reach cycle = new Limits.OneCycle();
        Limits.Reach course = new Limits.OneCourse();

        assertForbidden("the limit of 1 doses per cycle is reached",
            oneGiven(cycle, Severity.HARD, 1, 2), 2, Il2.due(2));
        assertEquals(NOTHING, Forced.objection(oneGiven(cycle, Severity.HARD, 2, 2), 2, Il2.due(2)));
        assertEquals(NOTHING, Forced.objection(oneGiven(cycle, Severity.HARD, 1, 6), 6, Il2.due(6)));
        assertForbidden("the limit of 1 doses per course is reached",
            oneGiven(course, Severity.HARD, 1, 6), 6, Il2.due(6));
        assertEquals(NOTHING, Forced.objection(oneGiven(new Limits.OneDose(), Severity.HARD, 1, 2), 2,
            Il2.due(2)));
    }

    @Test void aSoftLimitOnDosesIsPassedOnlyForTheDoseForWhichItWasOverridden() {
        Course soft = oneGiven(new Limits.OneCycle(), Severity.SOFT, 1, 2);
        Course hard = oneGiven(new Limits.OneCycle(), Severity.HARD, 1, 2);
        String why = "the limit of 1 doses per cycle is reached";

        assertForbidden(why, soft.after(overridden(3)), 2, Il2.due(2));
        assertForbidden(why, hard.after(overridden(2)), 2, Il2.due(2));
        assertEquals(NOTHING, Forced.objection(soft.after(overridden(2)), 2, Il2.due(2)));
    }

    private static Event overridden(int dose) {
        return new Event.LimitOverridden(DUE, dose, List.of("1 doses per cycle"), "D. Octor", "wanted");
    }

    @Test void aRuleAndALimitThatTheEngineDidNotLookAtForbid() {
        Condition low = Ruled.compared(Il2.PRESSURE, Comparison.BELOW, 90, "mmHg");
        Course course = ready(new Ruled().records(Ruled.pressure(), Duration.ofHours(2))
            .knows(Ruled.number(Il2.CREATININE, "mg/dL", 0, 30)).holds(low, low)
            .limits(InterlockLimitsTest.amount(new Limits.OneDose(), 47_999_999)).story(), 1, DUE).course();

        assertForbidden("the limit of 47,999,999 international units per dose is passed", course, 1, DUE);
        assertForbidden("a hold is met: systolic pressure below 90 mmHg",
            course.after(new Event.ReadingRecorded(DUE, new Reading(Il2.PRESSURE,
                new doseward.protocol.Value.Measured(Measure.of(89, "mmHg")), DUE, "N. Urse"))), 1, DUE);
    }

    @Test void aReadingExactlyAsOldAsTheListAllowsIsFreshAndOneOlderIsNot() {
        Instant old = DUE.minus(Duration.ofHours(2));
        Course course = Story.begun().sound(DUE).well(old).confirms(DUE, 1, "N. Urse").pumpIsThere(DUE)
            .course();

        assertEquals(NOTHING, Forced.objection(course, 1, DUE));
        assertForbidden("systolic pressure is not recorded lately enough", course, 1, DUE.plusMillis(1));
    }

    @Test void oneNurseWrittenTwiceIsNotTwo() {
        Story story = ready(Story.of(Il2.needing(2)), 1, DUE);
        Course once = story.course().after(new Event.DoseConfirmed(DUE, 1, " n.  URSE"));

        assertForbidden("dose 1 is not confirmed", once, 1, DUE);
        assertEquals(NOTHING, Forced.objection(once.after(new Event.DoseConfirmed(DUE, 1, "S. Econd")), 1,
            DUE));
    }
}
