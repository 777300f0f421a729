package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Question.Topic;
import doseward.protocol.Starts.Direction;
import doseward.protocol.Starts.Which;
import doseward.quantity.Weight;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What of a plan has a time, who was weighed for which cycle, and what people have still to answer. */
class TimetableTest {
    private static final Instant BEGINS = Il2.BEGINS;
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration NINE_DAYS = Duration.ofDays(9);

    private static Question asked(Topic topic) {
        return new Question(topic, new Reason.MayBegin("it", BEGINS, Optional.empty()));
    }

    private static Story skipped(Story story, Instant at, int dose) {
        return story.hear(new Input.Skip(at, dose, "D. Octor", "no vein"));
    }

    @Test void aCourseThatNothingHasHappenedInKnowsTheCyclesThatBeginByThemselves() {
        Course course = Course.open(Il2.opening());

        assertEquals(2, course.timetable().cycles());
        assertEquals(Optional.of(Il2.due(1)), course.dose(1).due());
        assertEquals(Optional.of(Il2.due(6)), course.dose(6).due());
        assertTrue(course.timetable().isSettled());
        assertFalse(course.timetable().asking(asked(new Topic.OfCycle(2))).isSettled());
    }

    @Test void anAnswerLeavesTheOtherQuestionsOpen() {
        Question cycle = asked(new Topic.OfCycle(2));
        Question run = asked(new Topic.OfRun(0, "interleukin-2"));
        Timetable two = Course.open(Il2.opening()).timetable().asking(cycle).asking(run);

        assertEquals(Optional.of(run), two.question(run.topic()));
        assertEquals(List.of(run), two.answered(cycle.topic()).questions());
        assertEquals(List.of(cycle), two.answered(run.topic()).questions());
    }

    @Test void eachCycleHasAWeightOfItsOwn() {
        Timetable times = Timetable.of(Prescribed.of(Ordering.pump("interleukin-2", QUARTER))
            .cycles(3, false, NINE_DAYS, NINE_DAYS).weighedEachCycle().opening().plan());
        assertFalse(times.lacksWeight(1), "the plan is made for the first");
        assertTrue(times.lacksWeight(2));

        Timetable weighed = times.with(new Weighing(2, Weight.ofKilograms(70)));

        assertEquals(List.of(false, true), List.of(weighed.lacksWeight(2), weighed.lacksWeight(3)));
        Timetable both = weighed.with(new Weighing(3, Weight.ofKilograms(71)))
            .with(new Weighing(3, Weight.ofKilograms(72)));
        assertEquals(List.of(new Weighing(2, Weight.ofKilograms(70)),
            new Weighing(3, Weight.ofKilograms(72))), both.weighings());
    }

    @Test void aRestCountsFromWhenTheLastDoseWasDueWhereNoneWasGiven() {
        Story story = Prescribed.of(Ordering.pump("interleukin-2", QUARTER).days(1, 2))
            .cycles(3, true, NINE_DAYS, NINE_DAYS).story().pumpIsThere(BEGINS).tick(BEGINS)
            .started(BEGINS, 1).finished(BEGINS.plus(QUARTER), 1,
                doseward.quantity.Volume.ofMillilitres(250));
        skipped(story, BEGINS.plusSeconds(1_000), 2);
        Instant second = BEGINS.plus(QUARTER).plus(NINE_DAYS);
        assertEquals(Optional.of(second), story.course().dose(3).due(), "the first of cycle 1 was given");

        skipped(skipped(story, second, 3), second, 4);

        assertEquals(Optional.of(second.plus(Duration.ofDays(1)).plus(NINE_DAYS)),
            story.course().dose(5).due(), "nothing of cycle 2 was given");
    }

    @Test void aCycleBeginsWithTheEarliestOfItsDosesWhateverItsNumber() {
        Optional<Duration> half = Optional.of(Duration.ofMinutes(30));
        Course course = Prescribed.of(Ordering.pump("interleukin-2", QUARTER).days(1, 2),
            Ordering.nurse("paracetamol").days(1, 2).starts(Direction.BEFORE, half, half, Which.EACH,
                "interleukin-2")).story().course();

        assertEquals(Optional.of(BEGINS.minus(Duration.ofMinutes(30))), Toxicity.begins(course, 1));
        assertEquals(Optional.of(BEGINS.minus(Duration.ofMinutes(30))), course.next().flatMap(Dose::due));
        assertEquals(Optional.empty(), Toxicity.begins(course, 2));
    }

    @Test void theNextDoseIsTheOneThatIsDueFirstWhateverItsNumber() {
        Course course = Course.open(Il2.opening());
        Window late = new Window(Il2.due(3).plusSeconds(60), Il2.due(4));

        Course moved = course.with(course.dose(1).within(Optional.of(late)));

        assertEquals(Optional.of(2), moved.next().map(Dose::number));
        assertEquals(Optional.of(Il2.due(2)), Toxicity.begins(moved, 1));
    }

    @Test void twoCyclesGoOnWhereADoseOfTheFirstIsLeft() {
        Course course = Course.open(Il2.opening());

        assertEquals(List.of(1, 2), Toxicity.cycles(course, Il2.due(6)));
    }

    @Test void theFirstCycleMayWaitForAPersonToo() {
        doseward.plan.Plan plan = Il2.opening().plan();
        List<doseward.plan.PlannedCycle> cycles = plan.cycles().stream().map(cycle ->
            new doseward.plan.PlannedCycle(cycle.number(), cycle.stage(), cycle.begins(), cycle.latest(),
                cycle.number() != 1)).toList();
        Opening opening = Il2.opening();
        Story story = Story.of(new Opening("course-1", opening.at(), "P. Harmacist", plan.anew(
            plan.patient(), cycles, plan.runs(), plan.doses())));
        assertEquals(Optional.empty(), story.course().dose(1).due());

        story.hear(new Input.BeginCycle(BEGINS.minusSeconds(1), 1, "D. Octor"));
        assertEquals(Optional.empty(), story.course().dose(1).due());
        story.hear(new Input.BeginCycle(BEGINS, 1, "D. Octor"));

        assertEquals(Optional.of(BEGINS), story.course().dose(1).due());
    }

    @Test void timeAloneIsWaitedForUntilTheFirstOfAllThatItMayChange() {
        Duration fortnight = Duration.ofDays(14);
        Instant opens = BEGINS.plus(fortnight);

        assertEquals(Optional.of(BEGINS.plus(Duration.ofHours(6)).plusMillis(1)),
            Beginnings.next(followed(Duration.ofHours(6)), BEGINS));
        assertEquals(Optional.of(opens),
            Beginnings.next(followed(Duration.ofHours(6)), opens.minusMillis(1)));
        assertEquals(Optional.of(opens), Beginnings.next(followed(Duration.ofDays(20)), BEGINS));
    }

    /** Cells were given, and what follows them within such a time was skipped; a person may begin again. */
    private static Course followed(Duration within) {
        Optional<Duration> three = Optional.of(Duration.ofHours(3));
        Story story = Prescribed.of(Ordering.nurse("lymphocytes"), Ordering.pump("interleukin-2", QUARTER)
                .lateBy(Duration.ofHours(30))
                .starts(Direction.AFTER, three, Optional.of(within), Which.ALL, "lymphocytes"))
            .twice(false, Duration.ofDays(14), Duration.ofDays(21)).story().tick(BEGINS).gives(BEGINS, 1);
        return skipped(story, BEGINS, 2).course();
    }

    @Test void whatRunBeginsAtTheSameTimeAsACycleIsKnownWithIt() {
        Optional<Duration> three = Optional.of(Duration.ofHours(3));
        Duration fortnight = Duration.ofDays(14);
        Story story = Prescribed.of(Ordering.pump("interleukin-2", QUARTER), Ordering.nurse("rinse")
                .starts(Direction.BEFORE, three, three, Which.ALL, "interleukin-2"))
            .twice(false, fortnight, Duration.ofDays(21)).story().tick(BEGINS.minus(Duration.ofHours(3)));
        story.course().doses().stream().filter(dose -> dose.planned().cycle() == 1).map(Dose::number)
            .toList().forEach(dose -> skipped(story, BEGINS, dose));
        Instant begun = BEGINS.plus(fortnight).plusSeconds(60);

        story.hear(new Input.BeginCycle(begun, 2, "D. Octor"));

        assertTrue(story.course().doses().stream().filter(dose -> dose.planned().cycle() == 2)
            .allMatch(dose -> dose.due().isPresent()), () -> story.course().doses().toString());
    }
}
