package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.protocol.DoseAmount;
import doseward.protocol.Limits;
import doseward.protocol.Limits.Severity;
import doseward.protocol.Pace;
import doseward.pump.Report.Cause;
import doseward.quantity.Amount;
import doseward.quantity.Rate;
import doseward.quantity.Strength;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CeilingsTest {
    private static final Limits.Reach DOSE = new Limits.OneDose();
    private static final Limits.Reach CYCLE = new Limits.OneCycle();
    private static final Limits.Reach DAY = new Limits.AnyWindow(Duration.ofHours(24));

    private static Story limited(Limits limits) {
        return Limiting.plan().limits(limits).story();
    }

    private static Limits amount(Limits.Reach reach, Severity severity, long units) {
        return Limiting.amount(reach, severity, Amount.units(units));
    }

    private static String why(Story story, int dose) {
        Phase.Held held = assertInstanceOf(Phase.Held.class, story.phase(dose));
        return held.because().getFirst().sentence();
    }

    private static void assertStarts(Story story, int dose) {
        assertInstanceOf(Phase.Ordered.class, story.phase(dose));
    }

    private static Story dueAfterOne(Limits limits) {
        return limited(limits).given(1).ready(2).tick(Il2.due(2));
    }

    @Test void anAmountAtItsLimitIsAllowedAndAboveItIsNot() {
        assertStarts(limited(amount(DOSE, Severity.HARD, 48_000_000)).ready(1).tick(Il2.due(1)), 1);

        assertEquals("the hard limit of 47,999,999 international units per dose does not allow it: with"
            + " this dose it would be more than 47,999,999 units",
            why(limited(amount(DOSE, Severity.HARD, 47_999_999)).ready(1).tick(Il2.due(1)), 1));
    }

    @Test void amountsOfACycleAddUpAndTheNextCycleBeginsAnew() {
        assertTrue(why(dueAfterOne(amount(CYCLE, Severity.HARD, 95_000_000)), 2).contains("per cycle"));
        assertStarts(dueAfterOne(amount(CYCLE, Severity.HARD, 96_000_000)), 2);
        assertStarts(limited(amount(CYCLE, Severity.HARD, 95_000_000)).given(1).ready(6).tick(Il2.due(6)), 6);
    }

    @Test void amountsOfTheCourseAddUpOverItsCycles() {
        Limits limits = amount(new Limits.OneCourse(), Severity.HARD, 95_000_000);

        assertTrue(why(limited(limits).given(1).ready(6).tick(Il2.due(6)), 6).contains("per course"));
    }

    @Test void onlyWhatFlowedCountsOfADoseThatStopped() {
        Story story = limited(amount(CYCLE, Severity.HARD, 73_000_000)).running(1)
            .hear(new Input.Hold(Il2.due(1).plusSeconds(400), "D. Octor", "chills"))
            .stopped(Il2.due(1).plusSeconds(401), 1, new Volume(26_333), Cause.HALTED)
            .hear(new Input.Lift(Il2.due(1).plusSeconds(900), "D. Octor", "warm"));

        assertStarts(story.ready(2).tick(Il2.due(2)), 2);
    }

    @Test void aDoseInDoubtCountsInFull() {
        Story story = limited(amount(CYCLE, Severity.HARD, 73_000_000)).running(1)
            .tick(Il2.due(1).plusSeconds(60));

        assertInstanceOf(Phase.Uncertain.class, story.phase(1));
        assertTrue(Ceilings.broken(story.course(), story.course().dose(2), Il2.due(2)).getFirst().limit()
            .contains("per cycle"));
    }

    @Test void whatFlowedInTheWindowCountsByTheMinute() {
        assertTrue(why(dueAfterOne(amount(DAY, Severity.HARD, 95_000_000)), 2).contains("in any 24 hours"));

        Story later = limited(amount(DAY, Severity.HARD, 95_000_000)).given(1);
        Dose fourth = later.course().dose(4);
        assertEquals(1, Ceilings.broken(later.course(), fourth, Il2.due(4).minusSeconds(900)).size());
        assertEquals(List.of(), Ceilings.broken(later.course(), fourth, Il2.due(4).minusSeconds(840)));
        assertStarts(later.ready(4).tick(Il2.due(4)), 4);
    }

    @Requirement({"GIP 6.1.4", "Open PCA R6.5.0(9)"})
    @Test void aSoftLimitIsOverriddenByASecondNamedClinicianWithAReason() {
        Story story = limited(amount(DOSE, Severity.SOFT, 40_000_000)).ready(1).tick(Il2.due(1));

        assertTrue(why(story, 1).endsWith("; a second clinician may override it, with a reason"));
        assertRefused(story, "N. Urse", "full dose", "N. Urse has confirmed the dose; another must override");
        assertRefused(story, "D. Octor", " ", "it needs a reason");
        story.hear(new Input.Override(Il2.due(1).plusSeconds(3), 1, "D. Octor", "full dose is wanted"));
        assertEquals(List.of("40,000,000 international units per dose"),
            story.all(Event.LimitOverridden.class).getFirst().limits());
        assertStarts(story.tick(Il2.due(1).plusSeconds(4)), 1);
    }

    private static void assertRefused(Story story, String by, String because, String why) {
        story.hear(new Input.Override(Il2.due(1).plusSeconds(2), 1, by, because));

        assertEquals(why, ((Event.InputRefused) story.events().getFirst()).why());
    }

    @Test void whoOverrodeALimitForADoseDoesNotConfirmIt() {
        Story story = limited(amount(DOSE, Severity.SOFT, 40_000_000)).well(Il2.due(1));
        story.hear(new Input.Override(Il2.due(1), 1, "D. Octor", "full dose is wanted"));

        story.confirms(Il2.due(1), 1, " d.  octor");

        assertInstanceOf(Event.InputRefused.class, story.events().getFirst());
    }

    @Requirement({"GIP 6.1.3", "Open PCA R6.5.0(10)"})
    @Test void whatIsOverriddenAlreadyIsNotOverriddenAgain() {
        Story story = limited(amount(DOSE, Severity.SOFT, 40_000_000)).ready(1).tick(Il2.due(1));
        Input override = new Input.Override(Il2.due(1).plusSeconds(3), 1, "D. Octor", "full dose is wanted");

        story.hear(override).hear(override);

        assertEquals(1, story.all(Event.LimitOverridden.class).size());
        assertInstanceOf(Event.InputRefused.class, story.events().getFirst());
    }

    @Test void nobodyOverridesAHardLimit() {
        Story story = limited(amount(DOSE, Severity.HARD, 40_000_000)).ready(1).tick(Il2.due(1));

        assertRefused(story, "D. Octor", "full dose is wanted", "no soft limit keeps it back");
    }

    @Test void anOverrideIsForOneDoseAndForTheLimitsThatItNamed() {
        Limits limits = amount(DOSE, Severity.SOFT, 40_000_000);
        Story story = limited(limits).well(Il2.due(1))
            .hear(new Input.Override(Il2.due(1), 1, "D. Octor", "full dose is wanted")).given(1);

        assertInstanceOf(Phase.Held.class, story.ready(2).tick(Il2.due(2)).phase(2));
    }

    @Requirement({"GIP 6.1.2.4", "GIP 6.1.2.5", "GIP 6.1.2.7", "Open PCA R5.2.0(4)", "Open PCA R6.9.0(1)",
        "Open PCA R6.9.0(2)", "Open PCA R6.9.0(3)"})
    @Test void ratesAndConcentrationsAreLimitedAsTheDoseStarts() {
        Pace slow = new Pace.OfVolume(new Rate(210_599));
        Pace drug = new Pace.OfDrug(new DoseAmount(Amount.ofMillionUnits(191), DoseAmount.Basis.FLAT));
        Limits limits = new Limits(List.of(), List.of(), List.of(new Limits.OfRate(Severity.HARD, slow),
            new Limits.OfRate(Severity.HARD, drug)), List.of(new Limits.OfConcentration(Severity.HARD,
                new Strength(Amount.units(911_000)))));

        Course course = limited(limits).course();

        assertEquals(List.of("210.599 mL/h", "191,000,000 international units/h", "911,000 units/mL"),
            Ceilings.broken(course, course.dose(1), Il2.due(1)).stream().map(Reason.LimitReached::limit)
                .toList());
    }

    @Test void aLimitOfThePlaceIsNamedAsSuch() {
        Pace slow = new Pace.OfVolume(new Rate(210_599));
        Course course = new Ruled().house(new Limits(List.of(), List.of(),
            List.of(new Limits.OfRate(Severity.HARD, slow)), List.of())).story().course();

        assertEquals(List.of("210.599 mL/h of this place"),
            Ceilings.broken(course, course.dose(1), Il2.due(1)).stream().map(Reason.LimitReached::limit)
                .toList());
    }

    @Test void theNumberOfDosesIsLimitedInEveryReach() {
        Limits two = new Limits(List.of(), List.of(new Limits.OfDoses(CYCLE, Severity.SOFT, 1)), List.of(),
            List.of());

        assertTrue(why(dueAfterOne(two), 2).startsWith("the soft limit of 1 doses per cycle"));
        assertStarts(limited(two).given(1).ready(6).tick(Il2.due(6)), 6);
    }
}
