package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.protocol.DoseAmount;
import doseward.protocol.Limits;
import doseward.protocol.Limits.Severity;
import doseward.protocol.Pace;
import doseward.quantity.Amount;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the interlock adds up amounts by itself: each dose of the stories is planned as 48,000,000 units. */
class InterlockLimitsTest {
    private static final Instant DUE = Il2.due(1);
    private static final long DOSE = 48_000_000;
    /** A dose's volume is rounded down to what a pump can be set to, and so is what flows of it. */
    private static final long FLOWS = Il2.opening().plan().doses().getFirst().amountIn(Il2.VTBI).count();
    private static final Limits.Reach DAY = new Limits.AnyWindow(Duration.ofHours(24));

    static Limits amount(Limits.Reach reach, long units) {
        return new Limits(List.of(new Limits.OfAmount(reach, Severity.HARD,
            new DoseAmount(Amount.units(units), DoseAmount.Basis.FLAT))), List.of(), List.of(), List.of());
    }

    private static Story limited(Limits limits) {
        return new Ruled().records(Ruled.pressure(), Duration.ofHours(2))
            .records(Ruled.number(Il2.CREATININE, "mg/dL", 0, 30), Duration.ofHours(12)).limits(limits)
            .story();
    }

    private static boolean forbids(Story story, int dose, Instant at) {
        Course course = story.course();
        return InterlockLimits.objection(course, course.dose(dose), at).isPresent();
    }

    /** The most that is allowed over such a reach, so that the dose just passes. */
    private static void assertCounts(long units, Limits.Reach reach, int given, int dose) {
        Story enough = limited(amount(reach, units));
        Story less = limited(amount(reach, units - 1));
        for (int before = 1; before <= given; before++) {
            enough.given(before);
            less.given(before);
        }

        assertEquals(List.of(false, true),
            List.of(forbids(enough, dose, Il2.due(dose)), forbids(less, dose, Il2.due(dose))));
    }

    @Requirement("Open PCA R5.2.0(5)")
    @Test void theAmountsOfADoseACycleAndTheCourseAreCountedToTheUnit() {
        assertCounts(DOSE, new Limits.OneDose(), 0, 2);
        assertCounts(DOSE + FLOWS, new Limits.OneCycle(), 1, 2);
        assertCounts(DOSE, new Limits.OneCycle(), 0, 6);
        assertCounts(DOSE + FLOWS, new Limits.OneCourse(), 1, 6);
        assertCounts(DOSE + 2 * FLOWS, new Limits.OneCourse(), 2, 6);
    }

    /** It rounds down twice for each dose, and allows itself as much. */
    @Test void aWindowIsCountedToTwoUnitsADose() {
        assertCounts(FLOWS - 2, DAY, 0, 1);
        assertCounts(2 * FLOWS - 4, DAY, 1, 2);
        assertCounts(3 * FLOWS - 6, DAY, 2, 3);
    }

    @Test void aWindowShorterThanTheDoseHoldsOnlyWhatFlowsInIt() {
        Limits.Reach tenMinutes = new Limits.AnyWindow(Duration.ofMinutes(10));

        assertEquals(true, forbids(limited(amount(tenMinutes, 31_900_000)), 1, DUE));
        assertEquals(false, forbids(limited(amount(tenMinutes, 32_100_000)), 1, DUE));
    }

    @Test void whatMayBeFlowingCountsWholeAndWhatIsOverAsItFlowed() {
        Volume half = new Volume(Il2.VTBI.microlitres() / 2);
        Story running = limited(amount(new Limits.OneCycle(), 2 * DOSE - 1)).running(1);
        Story partly = limited(amount(new Limits.OneCycle(), DOSE + DOSE / 2)).running(1)
            .finished(DUE.plusSeconds(900), 1, half);
        Story more = limited(amount(new Limits.OneCycle(), DOSE + DOSE / 2)).running(1)
            .finished(DUE.plusSeconds(900), 1, half.plus(new Volume(10)));

        assertEquals(true, forbids(running, 2, Il2.due(2)));
        assertEquals(false, forbids(partly, 2, Il2.due(2)));
        assertEquals(true, forbids(more, 2, Il2.due(2)));
    }

    @Test void aLimitThatWasOverriddenForAnotherDoseStillForbids() {
        Limits soft = new Limits(List.of(new Limits.OfAmount(new Limits.OneDose(), Severity.SOFT,
            new DoseAmount(Amount.units(DOSE - 1), DoseAmount.Basis.FLAT))), List.of(), List.of(), List.of());
        Course course = limited(soft).course();

        assertEquals(true, objection(course.after(overridden(2))).isPresent());
        assertEquals(false, objection(course.after(overridden(1))).isPresent());
    }

    private static Optional<String> objection(Course course) {
        return InterlockLimits.objection(course, course.dose(1), DUE);
    }

    private static Event overridden(int dose) {
        return new Event.LimitOverridden(DUE, dose, List.of("it"), "D. Octor", "wanted");
    }

    private static Course fast(Severity severity, Pace most) {
        return limited(new Limits(List.of(), List.of(), List.of(new Limits.OfRate(severity, most)),
            List.of())).course();
    }

    @Requirement("incident 10")
    @Test void aRateAboveItsLimitForbidsUnlessItIsSoftAndOverridden() {
        Pace slower = new Pace.OfVolume(new Rate(Il2.RATE.microlitresPerHour() - 1));

        assertEquals(Optional.of("the limit of 210.599 mL/h is passed"),
            objection(fast(Severity.HARD, slower)));
        assertEquals(Optional.empty(), objection(fast(Severity.HARD, new Pace.OfVolume(Il2.RATE))));
        assertEquals(true, objection(fast(Severity.SOFT, slower)).isPresent());
        assertEquals(true, objection(fast(Severity.HARD, slower).after(overridden(1))).isPresent());
        assertEquals(false, objection(fast(Severity.SOFT, slower).after(overridden(1))).isPresent());
    }

    @Test void aRateOfDrugIsLeftToTheEngine() {
        Pace drug = new Pace.OfDrug(new DoseAmount(Amount.units(1), DoseAmount.Basis.FLAT));

        assertEquals(Optional.empty(), objection(fast(Severity.HARD, drug)));
    }

    /** An injection of a million units at the beginning, and a pump's dose on the same day. */
    private static Story injected(Limits limits) {
        Story story = Prescribed.of(Ordering.injection("injection", 1_000_000),
            Ordering.pump("interleukin-2", Duration.ofMinutes(15)).limits(limits)).story();
        return story.tick(DUE).hear(new Input.Give(DUE, 1, new NurseGiving(DUE,
            Optional.of(Amount.units(1_000_000)), true, "N. Urse", "nurse")));
    }

    @Test void whatANurseGaveCountsInTheWindowFromItsMoment() {
        long flows = injected(Limits.NONE).course().dose(2).planned().amountIn(Volume.ofMillilitres(250))
            .count();
        Story two = injected(amount(DAY, flows + 1_000_000 - 4));
        Story one = injected(amount(DAY, flows + 1_000_000 - 5));
        Instant left = DUE.plus(Duration.ofHours(24));

        assertEquals(false, forbids(two, 2, DUE));
        assertEquals(true, forbids(one, 2, DUE));
        assertEquals(true, forbids(one, 2, left.minus(Duration.ofMinutes(17))));
        assertEquals(false, forbids(one, 2, left.minus(Duration.ofMinutes(15))));
    }

    @Test void whatANurseGaveCountsInTheCycle() {
        long own = injected(Limits.NONE).course().dose(2).planned().amount().orElseThrow().count();

        assertEquals(false, forbids(injected(amount(new Limits.OneCycle(), own + 1_000_000)), 2, DUE));
        assertEquals(true, forbids(injected(amount(new Limits.OneCycle(), own + 999_999)), 2, DUE));
    }
}
