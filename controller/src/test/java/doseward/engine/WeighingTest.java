package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.protocol.DoseAmount;
import doseward.quantity.Amount;
import doseward.quantity.Volume;
import doseward.quantity.Weight;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What another weight or another amount makes of doses yet to come. */
class WeighingTest {
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Instant SECOND = Il2.BEGINS.plus(Duration.ofDays(14));
    private static final Amount FULL = Amount.ofMillionUnits(48);

    @Test void nothingOfACycleStartsBeforeThePatientIsWeighedForIt() {
        Story story = second().pumpIsThere(SECOND).tick(SECOND);
        assertEquals(new Phase.Held(List.of(new Reason.NotWeighed(2))), story.phase(2));

        story.hear(new Input.Weigh(SECOND.plusSeconds(1), Weight.ofKilograms(70), "N. Urse"))
            .tick(SECOND.plusSeconds(2));

        assertInstanceOf(Phase.Ordered.class, story.phase(2));
        assertEquals(Optional.of(drawn(2_330)), story.course().dose(2).planned().amount());
        assertEquals(Optional.of(drawn(2_660)), story.course().dose(1).planned().amount());
        assertEquals(Optional.of(SECOND), story.course().dose(2).due());
    }

    @Requirement("GIP 2.1.2")
    @Test void aWeightIsTakenADayBeforeAndNotEarlier() {
        Story story = second().hear(new Input.Weigh(SECOND.minus(Duration.ofHours(24)).minusMillis(1),
            Weight.ofKilograms(70), "N. Urse"));
        assertInstanceOf(Event.InputRefused.class, story.events().getFirst());

        story.hear(new Input.Weigh(SECOND.minus(Duration.ofHours(24)), Weight.ofKilograms(70), "N. Urse"));

        assertEquals(List.of(new Weighing(2, Weight.ofKilograms(70))),
            story.course().timetable().weighings());
    }

    @Test void aWeightThatTheProtocolIsNotForIsRefusedAndNothingStarts() {
        Story story = second().hear(new Input.Weigh(SECOND, Weight.ofKilograms(30), "N. Urse"))
            .pumpIsThere(SECOND).tick(SECOND);

        assertTrue(story.all(Event.InputRefused.class).getLast().why().contains("40 kg to 150 kg"));
        assertEquals(new Phase.Held(List.of(new Reason.NotWeighed(2))), story.phase(2));
    }

    @Test void whereTheFirstWeightCountsNoOtherIsTaken() {
        Story story = Story.begun().hear(new Input.Weigh(Il2.due(6), Weight.ofKilograms(70), "N. Urse"));

        assertEquals("doses go by the weight when the course began",
            assertInstanceOf(Event.InputRefused.class, story.events().getFirst()).why());
    }

    @Test void aChangedAmountIsPreparedForTheDosesThatFollow() {
        Draft draft = new Draft(Course.open(Il2.opening()));
        draft.happens(changed(new NewAmount.Percent(80)));

        Replanning.amounts(draft, Il2.BEGINS);

        assertEquals(List.of(FULL, FULL.percent(80)), draft.course().doses().stream().limit(2)
            .map(dose -> dose.planned().amount().orElseThrow()).toList());
        assertEquals(draft.course().dose(2).planned(), draft.course().plan().dose(2));
    }

    @Test void whatCanNotBePreparedHoldsItsDosesWithTheReason() {
        Draft draft = new Draft(Course.open(Il2.opening()));
        draft.happens(changed(new NewAmount.Exactly(
            new DoseAmount(Amount.ofMillionUnits(2000), DoseAmount.Basis.FLAT))));

        Replanning.amounts(draft, Il2.BEGINS);
        Replanning.amounts(draft, Il2.BEGINS);

        Dose dose = draft.course().dose(2);
        assertEquals(1, draft.step().events().stream()
            .filter(Event.PreparationFailed.class::isInstance).count());
        assertEquals(List.of(), draft.course().dose(1).unprepared());
        assertTrue(Readiness.lacking(draft.course(), dose, Il2.BEGINS)
            .contains(new Reason.NotPrepared(dose.unprepared())), dose.unprepared().toString());
    }

    private static Event changed(NewAmount amount) {
        return new Event.AmountChanged(Il2.BEGINS, "interleukin-2", 0, amount, 2, Optional.empty(),
            new Reason.ByPerson("D. Octor", "the kidneys"));
    }

    /** What a nurse can draw up: so many microlitres of 18 million units in each millilitre. */
    private static Amount drawn(long microlitres) {
        return Amount.units(18_000 * microlitres);
    }

    /** The second cycle of two, each of one dose, where the patient is weighed for each. */
    private static Story second() {
        Instant due = Il2.BEGINS;
        return Prescribed.of(Ordering.pump("interleukin-2", QUARTER))
            .twice(false, Duration.ofDays(14), Duration.ofDays(14)).weighedEachCycle().story()
            .pumpIsThere(due).tick(due).started(due, 1)
            .finished(due.plus(QUARTER), 1, Volume.ofMillilitres(250));
    }

    @Test void whoWeighsSaysWhoItIs() {
        Story story = second().hear(new Input.Weigh(SECOND, Weight.ofKilograms(70), " "));

        assertEquals("every act needs a named person",
            assertInstanceOf(Event.InputRefused.class, story.events().getFirst()).why());
    }

    @Test void aSecondWeightOfACycleReplacesTheFirstUntilADoseOfItHasBegun() {
        Story story = second().hear(new Input.Weigh(SECOND, Weight.ofKilograms(70), "N. Urse"))
            .hear(new Input.Weigh(SECOND.plusSeconds(9), Weight.ofKilograms(71), "N. Urse"));
        assertEquals(List.of(new Weighing(2, Weight.ofKilograms(71))),
            story.course().timetable().weighings());

        Instant later = SECOND.plusSeconds(60);
        story.pumpIsThere(later).tick(later).started(later, 2)
            .hear(new Input.Weigh(later.plusSeconds(9), Weight.ofKilograms(72), "N. Urse"));

        assertEquals("no cycle asks for a weight now, or a dose of it has begun",
            assertInstanceOf(Event.InputRefused.class, story.events().getFirst()).why());
    }
}
