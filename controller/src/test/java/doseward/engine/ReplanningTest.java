package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Question.Topic;
import doseward.plan.Run;
import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Dosage;
import doseward.protocol.DoseAmount;
import doseward.protocol.Starts.Direction;
import doseward.protocol.Starts.Which;
import doseward.quantity.Amount;
import doseward.quantity.Measure;
import doseward.quantity.Weight;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a weight makes of a cycle: one that is known already, and one that has still to begin. */
class ReplanningTest {
    private static final Instant BEGINS = Il2.BEGINS;
    private static final Duration FORTNIGHT = Duration.ofDays(14);
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Instant SECOND = BEGINS.plus(FORTNIGHT);

    /** Two cycles, of one dose each; the second after a fortnight, or when a person begins it by then. */
    private static Prescribed two(Ordering order, boolean exactly) {
        return Prescribed.of(order).twice(false, FORTNIGHT, exactly ? FORTNIGHT : Duration.ofDays(21))
            .weighedEachCycle();
    }

    private static Ordering pump() {
        return Ordering.pump("interleukin-2", QUARTER);
    }

    /** So much that a bag of 250 mL holds a dose for 80 kg, and none for 150 kg. */
    private static Ordering large() {
        return pump().doses(new Dosage.Exactly(new DoseAmount(Amount.ofMillionUnits(32),
            DoseAmount.Basis.PER_KG)));
    }

    private static Input weigh(Instant at, int kilograms) {
        return new Input.Weigh(at, Weight.ofKilograms(kilograms), "N. Urse");
    }

    private static Story skipped(Story story, int dose) {
        return story.hear(new Input.Skip(BEGINS, dose, "D. Octor", "no vein"));
    }

    private static String refusal(Story story) {
        return assertInstanceOf(Event.InputRefused.class, story.events().getFirst()).why();
    }

    @Test void aWeightThatWasTakenBeforeItsCycleBeganCountsWhenItBegins() {
        Story story = skipped(two(pump(), false).story().tick(BEGINS), 1);
        Instant later = SECOND.plus(Duration.ofDays(2));

        story.hear(weigh(SECOND, 70));
        assertEquals(List.of(), story.all(Event.CyclesPlanned.class));
        story.hear(new Input.BeginCycle(later, 2, "D. Octor"));

        assertEquals(Optional.of(Amount.units(18_000 * 2_330L)), story.course().dose(2).planned().amount());
        assertEquals(Optional.of(later), story.course().dose(2).due());
        assertEquals(Weight.ofKilograms(70), story.course().plan().patient().weight());
    }

    @Test void aCycleThatBeginsAsItWasPlannedIsNotPlannedAnew() {
        Condition gate = Condition.compared(Il2.CREATININE, Comparison.BELOW, Measure.of(2, "mg/dL"));
        Story story = skipped(Prescribed.of(pump()).twice(false, FORTNIGHT, FORTNIGHT, Optional.of(gate))
            .story().tick(BEGINS), 1).creatinine(SECOND, 900);

        story.hear(new Input.BeginCycle(SECOND, 2, "D. Octor"));

        assertEquals(List.of(), story.all(Event.CyclesPlanned.class));
        assertEquals(Optional.of(SECOND), story.course().dose(2).due());
    }

    @Test void aWeightForWhichNothingCanBePreparedIsRefused() {
        Story story = two(large(), true).story().hear(weigh(SECOND, 150));

        assertTrue(refusal(story).contains("250 mL"), refusal(story));
        assertEquals(List.of(), story.course().timetable().weighings());
        assertEquals(List.of(), story.all(Event.CyclesPlanned.class));
    }

    @Test void aCycleThatCannotBePlannedForItsWeightDoesNotBeginAndSaysWhy() {
        Story story = skipped(two(large(), false).story().tick(BEGINS), 1).hear(weigh(SECOND, 150));

        story.hear(new Input.BeginCycle(SECOND, 2, "D. Octor"));

        assertTrue(refusal(story).contains("250 mL"), refusal(story));
        assertInstanceOf(Reason.MayBegin.class,
            story.course().timetable().question(new Topic.OfCycle(2)).orElseThrow().because());
        assertEquals(Optional.empty(), story.course().dose(2).due());
        assertEquals(List.of(), story.all(Event.CycleBegan.class));
    }

    @Test void aChangedAmountOutlivesANewWeight() {
        Draft draft = new Draft(two(pump(), true).story().course());
        draft.happens(new Event.AmountChanged(BEGINS, "interleukin-2", 0, new NewAmount.Percent(50), 2,
            Optional.empty(), new Reason.ByPerson("D. Octor", "the kidneys")));

        assertEquals(List.of(), Replanning.weight(draft, new Weighing(2, Weight.ofKilograms(70)), SECOND));

        assertEquals(Optional.of(Amount.units(18_000 * 1_160L)), draft.course().dose(2).planned().amount());
    }

    @Test void aDoseThatCanBePreparedAgainIsNoLongerHeldForIt() {
        Draft draft = new Draft(two(pump(), true).story().course());
        Amount planned = draft.course().dose(2).planned().amount().orElseThrow();
        NewAmount whole = new NewAmount.Percent(100);

        changed(draft, new NewAmount.Exactly(
            new DoseAmount(Amount.ofMillionUnits(20_000), DoseAmount.Basis.FLAT)));
        assertEquals(1, draft.course().dose(2).unprepared().size());
        changed(draft, whole);

        assertEquals(List.of(), draft.course().dose(2).unprepared());
        assertEquals(Optional.of(planned), draft.course().dose(2).planned().amount());
    }

    private static void changed(Draft draft, NewAmount amount) {
        draft.happens(new Event.AmountChanged(BEGINS, "interleukin-2", 0, amount, 2, Optional.empty(),
            new Reason.ByPerson("D. Octor", "the kidneys")));
        Replanning.amounts(draft, BEGINS);
    }

    @Test void aCycleGoesByItsOwnWeightAndNotByThatOfTheOneBefore() {
        Story story = skipped(Prescribed.of(pump()).cycles(3, false, FORTNIGHT, Duration.ofDays(21))
            .weighedEachCycle().story().tick(BEGINS), 1);
        Instant third = SECOND.plus(FORTNIGHT);
        story.hear(weigh(SECOND, 70)).hear(new Input.BeginCycle(SECOND, 2, "D. Octor"));
        story.hear(new Input.Skip(SECOND, 2, "D. Octor", "no vein"));

        story.hear(weigh(third, 90)).hear(new Input.BeginCycle(third, 3, "D. Octor"));

        assertEquals(Weight.ofKilograms(90), story.course().plan().patient().weight());
        assertEquals(Optional.of(Amount.units(18_000 * 3_000L)), story.course().dose(3).planned().amount());
    }

    @Test void aDoseThatWasSkippedAheadOfItsTimeStaysSoWhenItsCycleIsWeighedFor() {
        Story story = skipped(two(pump().days(1, 2), true).story(), 4);
        assertEquals(2, story.course().dose(4).planned().cycle());

        story.hear(weigh(SECOND, 70));

        assertInstanceOf(Phase.Settled.class, story.phase(4));
        assertInstanceOf(Phase.Waiting.class, story.phase(3));
        assertEquals(Weight.ofKilograms(70), story.course().plan().patient().weight());
    }

    @Test void theRunsOfACycleBeforeStayAndThoseOfTheWeighedOneArePlannedAnew() {
        Optional<Duration> three = Optional.of(Duration.ofHours(3));
        Story story = Prescribed.of(Ordering.nurse("lymphocytes"), pump().lateBy(Duration.ofHours(30))
                .starts(Direction.AFTER, three, Optional.empty(), Which.ALL, "lymphocytes"))
            .twice(false, FORTNIGHT, FORTNIGHT).weighedEachCycle().story();
        List<Run> before = story.course().plan().runs();
        assertEquals(List.of(1, 2), before.stream().map(Run::cycle).toList());

        story.hear(weigh(SECOND, 70));

        assertEquals(before, story.course().plan().runs());
        assertEquals(1, story.all(Event.CyclesPlanned.class).getFirst().runs().size());
    }

    @Test void aCycleThatIsKnownIsWeighedForThoughTheOneBeforeIsNotOver() {
        Story story = two(pump(), true).story().hear(weigh(SECOND.minusSeconds(60), 70));

        assertEquals(List.of(new Weighing(2, Weight.ofKilograms(70))),
            story.course().timetable().weighings());
    }

    @Test void aCycleThatSomebodyMustBeginIsWeighedForOnceTheOneBeforeIsOver() {
        Story story = two(pump(), false).story().hear(weigh(BEGINS, 70));
        String nobody = "no cycle asks for a weight now, or a dose of it has begun";
        assertEquals(nobody, refusal(story));

        skipped(story, 1).hear(weigh(BEGINS.plusSeconds(60), 70));

        assertEquals(1, story.course().timetable().weighings().size());
    }

    @Test void aCycleOfWhichNothingIsLeftIsNotWeighedFor() {
        Story story = skipped(two(pump(), true).story(), 2).hear(weigh(SECOND, 70));

        assertEquals("no cycle asks for a weight now, or a dose of it has begun", refusal(story));
    }

    @Test void theNextButOneCycleIsNotWeighedForBeforeTheNextHasBegun() {
        Story story = Prescribed.of(pump()).cycles(3, false, FORTNIGHT, Duration.ofDays(21))
            .weighedEachCycle().story().tick(BEGINS);
        skipped(skipped(story, 1), 2);

        story.hear(weigh(SECOND, 70));

        assertEquals("no cycle asks for a weight now, or a dose of it has begun", refusal(story));
    }
}
