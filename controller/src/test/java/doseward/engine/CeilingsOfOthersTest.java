package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.plan.Plan;
import doseward.protocol.DoseAmount;
import doseward.protocol.Limits;
import doseward.protocol.Limits.Severity;
import doseward.protocol.Order.WhenHeld;
import doseward.protocol.Pace;
import doseward.pump.Report.Cause;
import doseward.quantity.Amount;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whose doses a limit counts, how much of them, and from when to when. */
class CeilingsOfOthersTest {
    private static final Instant DUE = Il2.due(1);
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Limits.Reach CYCLE = new Limits.OneCycle();
    private static final Limits.Reach DAY = new Limits.AnyWindow(Duration.ofHours(24));

    private static Limits amount(Limits.Reach reach, Amount most) {
        return Limiting.amount(reach, Severity.SOFT, most);
    }

    private static Limits doses(Limits.Reach reach, int most) {
        return Limiting.doses(reach, Severity.SOFT, most);
    }

    private static Limits rate(Pace most) {
        return new Limits(List.of(), List.of(), List.of(new Limits.OfRate(Severity.SOFT, most)), List.of());
    }

    private static boolean breaks(Story story, int dose, Instant at) {
        Course course = story.course();
        return !Ceilings.broken(course, course.dose(dose), at).isEmpty();
    }

    private static Story limited(Limits limits) {
        return Limiting.plan().limits(limits).story();
    }

    @Test void aLimitInAnotherUnitThanTheDoseIsBroken() {
        assertEquals(List.of("it counts in another unit than the dose"), Ceilings.broken(
            limited(amount(CYCLE, Amount.ofMilligrams(500))).course(),
            limited(Limits.NONE).course().dose(1), DUE).stream().map(Reason.LimitReached::found).toList());
    }

    @Requirement("GIP 6.1.2.4")
    @Test void aRateAtItsLimitIsAllowedAndOneAboveItIsNot() {
        Story pump = pump(Limits.NONE);
        long units = pump.course().dose(1).planned().amount().orElseThrow().count();
        DoseAmount inAnHour = new DoseAmount(Amount.units(units * 4), DoseAmount.Basis.FLAT);
        DoseAmount less = new DoseAmount(Amount.units(units * 4 - 1), DoseAmount.Basis.FLAT);
        Rate rate = pump.course().dose(1).planned().rate();

        assertEquals(false, breaks(pump(rate(new Pace.OfVolume(rate))), 1, DUE));
        assertEquals(true, breaks(pump(rate(new Pace.OfVolume(
            new Rate(rate.microlitresPerHour() - 1)))), 1, DUE));
        assertEquals(false, breaks(pump(rate(new Pace.OfDrug(inAnHour))), 1, DUE));
        assertEquals(true, breaks(pump(rate(new Pace.OfDrug(less))), 1, DUE));
    }

    /** 250 mL in a quarter of an hour: 1,000 mL/h to the microlitre. */
    private static Story pump(Limits limits) {
        return under(limits, Ordering.pump("interleukin-2", QUARTER));
    }

    /** A course that was planned before its place had these limits. */
    private static Story under(Limits limits, Ordering... orders) {
        Opening opening = Prescribed.of(orders).opening();
        Plan plan = opening.plan();
        return Story.of(new Opening(opening.course(), opening.at(), opening.by(), new Plan(
            plan.protocol().under(limits), plan.patient(), plan.from(), plan.zone(), plan.pump(),
            plan.levels(), plan.override(), plan.cycles(), plan.runs(), plan.doses())));
    }

    @Requirement("Open PCA R5.2.0(5)")
    @Test void aDoseLeavesTheWindowItsLengthAfterItsStart() {
        Story story = limited(doses(DAY, 3)).given(1).given(2).given(3);
        Instant left = DUE.plusSeconds(1).plus(Duration.ofHours(24));

        assertEquals(true, breaks(story, 4, left.minusMillis(1)));
        assertEquals(false, breaks(story, 4, left));
    }

    @Test void dosesAndAmountsOfOtherOrdersAreCountedOnlyWhereTheDrugIsTheSame() {
        Story own = Prescribed.of(Ordering.nurse("paracetamol").amount(Amount.ofMilligrams(500)),
            Ordering.pump("interleukin-2", QUARTER).limits(doses(CYCLE, 1)
                .and(amount(CYCLE, Amount.ofMillionUnits(48))))).story();

        own.tick(DUE).hear(new Input.Give(DUE, 1, new NurseGiving(DUE,
            Optional.of(Amount.ofMilligrams(500)), true, "N. Urse", "nurse")));

        assertEquals(false, breaks(own, 2, DUE));
    }

    @Test void aPausedDoseIsNotCountedAgainstItself() {
        Instant at = DUE.plus(Duration.ofHours(2));
        Story story = Prescribed.of(Ordering.pump("interleukin-2", Duration.ofHours(24))
            .whenHeld(WhenHeld.RESUME).limits(doses(CYCLE, 1).and(amount(CYCLE, Amount.ofMillionUnits(48)))))
            .story().pumpIsThere(DUE).tick(DUE).started(DUE, 1)
            .hear(new Input.Hold(at, "D. Octor", "chills"))
            .stopped(at, 1, new Volume(20_000), Cause.HALTED);

        assertEquals(false, breaks(story, 1, at));
    }

    /** An injection of a million units when the course begins, before a pump's dose on the same day. */
    private static Story injected(Limits limits) {
        Story story = under(limits, Ordering.injection("injection", 1_000_000),
            Ordering.pump("interleukin-2", QUARTER));
        return story.tick(DUE).hear(new Input.Give(DUE, 1, new NurseGiving(DUE,
            Optional.of(Amount.units(1_000_000)), true, "N. Urse", "nurse")));
    }

    @Test void whatANurseGaveIsInTheWindowFromItsMomentToItsEnd() {
        Amount own = injected(Limits.NONE).course().dose(2).planned().amount().orElseThrow();
        Story story = injected(amount(DAY, own));
        Instant left = DUE.plus(Duration.ofHours(24));

        assertEquals(false, breaks(injected(amount(DAY, own.plus(Amount.units(1_000_000)))), 2, DUE));
        assertEquals(true, breaks(injected(amount(DAY, own.plus(Amount.units(999_999)))), 2, DUE));
        assertEquals(true, breaks(story, 2, left.minus(QUARTER)), "nearly all of it has flowed by then");
        assertEquals(true, breaks(story, 2, left.minusSeconds(882)));
        assertEquals(false, breaks(story, 2, left.minusSeconds(881)), "a 48th of it is yet to flow");
    }

    @Test void whatANurseIsToGiveIsItselfInTheWindow() {
        Ordering one = Ordering.injection("injection", 1_000_000);
        Story story = under(amount(DAY, Amount.units(999_999)), one);
        Story enough = under(amount(DAY, Amount.units(1_000_000)), one);

        assertEquals(true, breaks(story, 1, DUE));
        assertEquals(false, breaks(enough, 1, DUE));
    }

    @Requirement({"GIP 1.2.2", "Open PCA R5.2.0(5)"})
    @Test void whatAPumpGaveBeyondItsOrderIsCountedUpToWhatItsBagHeld() {
        Amount two = Amount.ofMillionUnits(96);
        Volume bag = Il2.opening().plan().doses().getFirst().whole();
        Limits less = amount(CYCLE, Amount.units(two.count() - 1));

        assertEquals(false, breaks(limited(amount(CYCLE, two)).running(1)
            .finished(DUE.plusSeconds(900), 1, bag.plus(new Volume(9))), 2, Il2.due(2)));
        assertEquals(true, breaks(limited(less).running(1)
            .finished(DUE.plusSeconds(900), 1, bag), 2, Il2.due(2)));
        assertEquals(false, breaks(limited(less).running(1)
            .finished(DUE.plusSeconds(900), 1, Il2.VTBI), 2, Il2.due(2)));
    }

    /** Half an hour's window, of which a dose that ended ten minutes ago fills half. */
    @Test void aFlowIsCountedFromItsStartThoughItsEndIsHeardLater() {
        Limits half = amount(new Limits.AnyWindow(Duration.ofMinutes(30)), Amount.ofMillionUnits(48));
        Story late = limited(half).running(1).finished(DUE.plusSeconds(1500), 1, Il2.VTBI);
        Story soon = limited(half).running(1).finished(DUE.plusSeconds(600), 1, Il2.VTBI);
        Instant over = DUE.plusSeconds(1).plus(Il2.RATE.timeFor(Il2.VTBI)).plus(Duration.ofMinutes(15));

        assertEquals(false, breaks(late, 2, over));
        assertEquals(false, breaks(soon, 2, over));
        assertEquals(true, breaks(late, 2, DUE.plusSeconds(910)));
        assertEquals(false, breaks(soon, 2, DUE.plusSeconds(600).plus(Duration.ofMinutes(15))
            .plusMillis(500)));
    }
}
