package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Question.Topic;
import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.CourseShape;
import doseward.protocol.Starts.Direction;
import doseward.protocol.Starts.Which;
import doseward.protocol.Wait;
import doseward.quantity.Measure;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When cycles, orders and doses begin: by what truly happened, and by nothing else. */
class TimesTest {
    private static final Instant BEGINS = Il2.BEGINS;
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Optional<Duration> THREE_HOURS = Optional.of(Duration.ofHours(3));
    private static final Optional<Duration> SIX_HOURS = Optional.of(Duration.ofHours(6));

    @Test void aCycleAfterAGapThatIsARangeHasNoTimeUntilAPersonBeginsIt() {
        Story story = cells().twice(false, Duration.ofDays(14), Duration.ofDays(21)).story()
            .tick(BEGINS).gives(BEGINS, 1);
        Instant opens = BEGINS.plus(Duration.ofDays(14));

        assertEquals(Optional.empty(), story.course().dose(2).due());
        story.hear(new Input.BeginCycle(opens.minusSeconds(1), 2, "D. Octor"));
        assertRefused(story, "it may not begin before " + opens);
        assertEquals(Optional.of(opens), Engine.wakeAt(story.course(), opens.minusSeconds(1)));

        story.tick(opens);
        assertEquals(List.of(new Topic.OfCycle(2)), asked(story));
        Instant later = opens.plus(Duration.ofDays(2));
        story.hear(new Input.BeginCycle(later, 2, "D. Octor"));

        assertEquals(Optional.of(later), story.course().dose(2).due());
        assertEquals(List.of(), asked(story));
    }

    @Test void aCycleThatWasNotBegunInItsTimeStillNeedsAPerson() {
        Story story = cells().twice(false, Duration.ofDays(14), Duration.ofDays(21)).story()
            .tick(BEGINS).gives(BEGINS, 1);
        Instant closes = BEGINS.plus(Duration.ofDays(21));

        story.tick(closes.minusSeconds(1)).tick(closes.plusMillis(1));

        assertInstanceOf(Reason.TimePassed.class,
            story.course().timetable().questions().getFirst().because());
        assertEquals(Optional.empty(), story.course().dose(2).due());
        story.hear(new Input.BeginCycle(closes.plusSeconds(60), 2, "D. Octor"));
        assertEquals(Optional.of(closes.plusSeconds(60)), story.course().dose(2).due());
    }

    @Test void aCycleWaitsForTheGapOfTheStageBeforeIt() {
        Duration fortnight = Duration.ofDays(14);
        CourseShape shape = new CourseShape(3, false, Optional.empty(), Optional.empty(),
            List.of(stage("induction", fortnight, 1, 2), stage("maintenance", Duration.ofDays(42), 3)),
            Optional.empty(), 1, Optional.empty());
        Story story = cells().shaped(shape).story().tick(BEGINS).gives(BEGINS, 1);

        story.tick(BEGINS.plus(fortnight).minusMillis(1));
        assertEquals(List.of(), asked(story));
        story.tick(BEGINS.plus(fortnight));

        assertEquals(List.of(new Topic.OfCycle(2)), asked(story));
    }

    private static CourseShape.Stage stage(String name, Duration gap, Integer... cycles) {
        return new CourseShape.Stage(name, List.of(cycles), Optional.of(new CourseShape.Gap(false,
            Wait.of(gap), Optional.empty())), Optional.empty());
    }

    @Test void aCycleIsNotBegunBeforeTheOneBeforeItIsOver() {
        Story story = cells().twice(false, Duration.ofDays(14), Duration.ofDays(21)).story();

        story.hear(new Input.BeginCycle(BEGINS.plus(Duration.ofDays(15)), 2, "D. Octor"));

        assertRefused(story, "cycle 1 is not over, or nothing is left to begin");
    }

    @Test void aGateThatIsNotKnownToBeTrueKeepsACycleShut() {
        Condition gate = Condition.compared(Il2.CREATININE, Comparison.BELOW, Measure.of(2, "mg/dL"));
        Instant opens = BEGINS.plus(Duration.ofDays(14));
        Duration length = Duration.ofDays(14);
        Story story = cells().twice(false, length, length, Optional.of(gate)).story()
            .tick(BEGINS).gives(BEGINS, 1).creatinine(BEGINS, 900).tick(opens);

        story.hear(new Input.BeginCycle(opens, 2, "D. Octor"));
        assertInstanceOf(Event.InputRefused.class, story.events().getFirst());
        story.creatinine(opens, 900).hear(new Input.BeginCycle(opens, 2, "D. Octor"));

        assertEquals(Optional.of(opens), story.course().dose(2).due());
    }

    @Test void aPersonHasADayToBeginACycleWhoseTimeIsExact() {
        Condition gate = Condition.compared(Il2.CREATININE, Comparison.BELOW, Measure.of(2, "mg/dL"));
        Duration length = Duration.ofDays(14);
        Story story = cells().twice(false, length, length, Optional.of(gate)).story()
            .tick(BEGINS).gives(BEGINS, 1);
        Instant dayAfter = BEGINS.plus(Duration.ofDays(15));

        story.tick(BEGINS.plus(length)).tick(dayAfter);
        assertInstanceOf(Reason.MayBegin.class,
            story.course().timetable().questions().getFirst().because());
        story.tick(dayAfter.plusMillis(1));

        assertInstanceOf(Reason.TimePassed.class,
            story.course().timetable().questions().getFirst().because());
    }

    @Test void anExactRestIsCountedFromTheTrueEndOfTheLastDose() {
        Story story = Prescribed.of(Ordering.pump("interleukin-2", QUARTER))
            .twice(true, Duration.ofDays(9), Duration.ofDays(9)).story();
        Instant late = BEGINS.plus(Duration.ofMinutes(90));
        assertEquals(Optional.empty(), story.course().dose(2).due());

        story.pumpIsThere(late).tick(late).started(late, 1)
            .finished(late.plus(QUARTER), 1, Volume.ofMillilitres(250));

        Instant next = late.plus(QUARTER).plus(Duration.ofDays(9));
        assertEquals(Optional.of(next), story.course().dose(2).due());
        assertEquals(next, story.course().plan().cycles().get(1).begins());
    }

    @Test void anOrderThatFollowsAnotherIsDueFromWhatTrulyHappened() {
        Story story = after(THREE_HOURS, Optional.of(Duration.ofHours(24))).story().tick(BEGINS);
        Instant given = BEGINS.plus(Duration.ofHours(5));
        assertEquals(Optional.empty(), story.course().dose(2).due());

        story.gives(given, 1);

        assertEquals(Optional.of(given.plus(Duration.ofHours(3))), story.course().dose(2).due());
        assertEquals(Optional.of(given.plus(Duration.ofHours(24))),
            story.course().timetable().runs().getFirst().until());
    }

    @Test void aCorrectedTimeMovesWhatHasNotBegun() {
        Story story = after(THREE_HOURS, Optional.empty()).story().tick(BEGINS).gives(BEGINS, 1);

        story.hear(new Input.CorrectGiving(BEGINS.plusSeconds(7200), 1,
            Optional.of(Story.giving(BEGINS.plusSeconds(3600))), "N. Urse", "read the wrong clock"));

        assertEquals(Optional.of(BEGINS.plus(Duration.ofHours(4))), story.course().dose(2).due());
    }

    @Test void aFarEndThatPassesUnmetHoldsTheOrderAndAsks() {
        Story story = held(after(THREE_HOURS, SIX_HOURS).story().tick(BEGINS).gives(BEGINS, 1));
        Instant far = BEGINS.plus(Duration.ofHours(6));

        story.tick(far).tick(far.plusMillis(1));

        assertEquals(List.of(new Topic.OfRun(0, "interleukin-2")), asked(story));
        Instant lifted = far.plusSeconds(60);
        story.hear(new Input.Lift(lifted, "D. Octor", "rested")).pumpIsThere(lifted).tick(lifted);
        assertInstanceOf(Phase.Held.class, story.phase(2));
        story.hear(new Input.BeginOrder(lifted, "interleukin-2", "D. Octor")).tick(lifted);
        assertInstanceOf(Phase.Ordered.class, story.phase(2));
    }

    @Test void whatPersonsDoNotWantAfterItsTimeIsSkippedInTheirName() {
        Story story = held(after(THREE_HOURS, SIX_HOURS).story().tick(BEGINS).gives(BEGINS, 1));
        Instant passed = BEGINS.plus(Duration.ofHours(6)).plusSeconds(1);

        story.tick(passed).hear(new Input.LeaveOut(passed, "interleukin-2", "D. Octor", "too late"));

        assertEquals(List.of(new Reason.ByPerson("D. Octor", "too late")),
            assertInstanceOf(Phase.Settled.class, story.phase(2)).because());
        assertTrue(story.course().ended());
    }

    @Test void anOrderThatFollowsNothingDoesNotBeginButAsks() {
        Story story = after(THREE_HOURS, Optional.empty()).story().tick(BEGINS);

        story.hear(new Input.Refuse(BEGINS, 1, "N. Urse", "the patient is afraid"));

        assertEquals(Optional.empty(), story.course().dose(2).due());
        assertInstanceOf(Reason.NothingToFollow.class,
            story.course().timetable().questions().getFirst().because());
    }

    @Test void aDosePairedWithEachOfAnotherOrderComesBeforeItAndGoesWithIt() {
        Optional<Duration> half = Optional.of(Duration.ofMinutes(30));
        Story story = Prescribed.of(Ordering.pump("interleukin-2", QUARTER).days(1, 2),
            Ordering.nurse("paracetamol").days(1, 2)
                .starts(Direction.BEFORE, half, half, Which.EACH, "interleukin-2")).story();

        assertEquals(List.of(BEGINS.minusSeconds(1800), BEGINS, day(2).minusSeconds(1800), day(2)),
            story.course().doses().stream().map(dose -> dose.due().orElseThrow()).sorted().toList());
    }

    @Test void aGridThatIsARangeFollowsTheTrueStartOfTheDoseBefore() {
        Duration twelve = Duration.ofHours(12);
        Story story = Prescribed.of(Ordering.pump("interleukin-2", QUARTER).days(1, 2)
            .every(Duration.ofHours(8), twelve, 3).lateBy(Duration.ofHours(4))).story();
        Instant late = BEGINS.plus(Duration.ofMinutes(100));
        assertEquals(Optional.empty(), story.course().dose(2).due());

        story.pumpIsThere(late).tick(late).started(late, 1)
            .finished(late.plus(QUARTER), 1, Volume.ofMillilitres(250));

        assertEquals(Optional.of(new Window(late.plus(Duration.ofHours(8)), late.plus(twelve))),
            story.course().dose(2).window());
        story.tick(late.plus(Duration.ofHours(8)));
        story.tick(late.plus(twelve).plusSeconds(1));
        assertEquals(Phase.Outcome.SKIPPED,
            assertInstanceOf(Phase.Settled.class, story.phase(2)).outcome());
        assertEquals(late.plus(Duration.ofHours(16)), story.course().dose(3).due().orElseThrow());
    }

    private static Prescribed cells() {
        return Prescribed.of(Ordering.nurse("lymphocytes"));
    }

    private static Prescribed after(Optional<Duration> atLeast, Optional<Duration> atMost) {
        return Prescribed.of(Ordering.nurse("lymphocytes"), Ordering.pump("interleukin-2", QUARTER)
            .lateBy(Duration.ofHours(30))
            .starts(Direction.AFTER, atLeast, atMost, Which.ALL, "lymphocytes"));
    }

    private static Story held(Story story) {
        return story.hear(new Input.Hold(BEGINS.plusSeconds(60), "D. Octor", "a fever"));
    }

    private static Instant day(int day) {
        return BEGINS.plus(Duration.ofDays(day - 1L));
    }

    private static List<Topic> asked(Story story) {
        return story.course().timetable().questions().stream().map(Question::topic).toList();
    }

    private static void assertRefused(Story story, String why) {
        assertEquals(why, assertInstanceOf(Event.InputRefused.class, story.events().getFirst()).why());
    }
}
