package doseward.plan;

import static doseward.plan.Sketch.days;
import static doseward.plan.Sketch.every;
import static doseward.plan.Sketch.hours;
import static doseward.plan.Sketch.item;
import static doseward.plan.Sketch.million;
import static doseward.plan.Sketch.over;
import static doseward.plan.Sketch.pump;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import doseward.protocol.Dosage;
import doseward.protocol.DoseAmount;
import doseward.protocol.DoseAmount.Basis;
import doseward.protocol.Limits;
import doseward.protocol.Limits.Severity;
import doseward.protocol.Order;
import doseward.protocol.Schedule.InARow;
import doseward.protocol.Schedule.Step;
import doseward.protocol.Size;
import doseward.quantity.Amount;
import doseward.quantity.Height;
import doseward.quantity.Rate;
import doseward.quantity.Weight;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whole plans whose figures are known from the papers, and what must hold for every patient. */
class WorkedPlansTest {
    private static final Optional<Amount> TO_10_000 = Optional.of(Amount.units(10_000));
    private static final DoseAmount EIGHTEEN = million(18, Basis.PER_M2);
    private static final DoseAmount QUARTER = new DoseAmount(Amount.units(4_500_000), Basis.PER_M2);
    private static final DoseAmount DAY = new DoseAmount(Amount.units(40_500_000), Basis.PER_M2);
    private static final DoseAmount ALL = new DoseAmount(Amount.units(67_500_000), Basis.PER_M2);

    private static Planner.Result result(Patient patient, Order order) {
        return Planner.plan(Sketch.protocol(Sketch.oneCycle(), order), PlanFor.of(patient, Instant.EPOCH,
            ZoneOffset.UTC, Capability.USUAL));
    }

    private static Plan plan(Patient patient, Order order) {
        return assertInstanceOf(Planner.Planned.class, result(patient, order)).plan();
    }

    private static Limits.OfAmount hard(Limits.Reach reach, DoseAmount most) {
        return new Limits.OfAmount(reach, Severity.HARD, most);
    }

    private static Order decrescendo(DoseAmount inADay) {
        Order order = pump("il-2", EIGHTEEN, 240, item(days(5), new InARow(List.of(
            new Step(EIGHTEEN, hours(6), 1), new Step(EIGHTEEN, hours(12), 1),
            new Step(EIGHTEEN, hours(24), 1), new Step(QUARTER, hours(24), 3)))));
        return Sketch.with(order, order.dosage(), TO_10_000, new Limits(List.of(
            hard(new Limits.AnyWindow(hours(24)), inADay), hard(new Limits.OneCycle(), ALL)), List.of(),
            List.of(), List.of()));
    }

    @Test void theDecrescendoComesToItsSumAndItsMostInADay() {
        Plan plan = plan(Sketch.twoSquareMetres(), decrescendo(DAY));

        assertEquals(List.of(0, 6, 18, 42, 66, 90), plan.doses().stream().map(dose -> (int) Duration.between(
            Instant.EPOCH.plus(Duration.ofDays(4)), dose.due()).toHours()).toList());
        assertEquals(List.of(5, 5, 5, 6, 7, 8), plan.doses().stream().map(PlannedDose::day).toList());
        assertEquals(Amount.ofMillionUnits(135), plan.totalOf("il-2").orElseThrow(), "67.5 for each m2");
        assertEquals(List.of("81,000,000 units", "135,000,000 units"), Reckoning.of(plan).stream()
            .map(Reckoning.Line::reached).toList(), "40.5 for each m2 in a day");
    }

    @Test void oneUnitLessInADayAndTheDecrescendoIsRefused() {
        Planner.Result result = result(Sketch.twoSquareMetres(), decrescendo(
            new DoseAmount(Amount.units(40_499_999), Basis.PER_M2)));

        assertEquals(List.of("aldesleukin: 81,000,000 units in any 24 hours are above the hard limit of "
            + "40,499,999 international units/m2 in any 24 hours. Nobody may override it."),
            assertInstanceOf(Planner.Impossible.class, result).sentences());
    }

    private static Order continuous() {
        Order order = pump("il-2", EIGHTEEN, 500, over(item(days(1, 2, 3, 4, 5), every(24)), hours(24)));
        return Sketch.with(order, order.dosage(), TO_10_000, new Limits(List.of(
            hard(new Limits.AnyWindow(hours(24)), EIGHTEEN), hard(new Limits.OneDose(), EIGHTEEN)), List.of(),
            List.of(), List.of()));
    }

    @Requirement("GIP 1.1.6")
    @Test void eighteenMillionADayForFiveDaysAreNeverMoreInAnyDay() {
        Plan plan = plan(Sketch.twoSquareMetres(), continuous());

        assertEquals(5, plan.doses().size());
        assertEquals(Amount.ofMillionUnits(180), plan.totalOf("il-2").orElseThrow());
        assertEquals("20.8 mL/h", plan.dose(1).rate().toString());
    }

    @Test void forNoWeightAndHeightMoreIsGivenThanOrderedOrFasterOrBeyondALimit() {
        for (long grams = 40_000; grams <= 150_000; grams += 7_001) {
            for (long millimetres = 1400; millimetres <= 2100; millimetres += 97) {
                Patient patient = new Patient(new Weight(grams), Optional.of(new Height(millimetres)),
                    Optional.empty(), Optional.empty());
                Order order = continuous();
                Plan plan = plan(patient, order);
                Size size = patient.size(plan.protocol().patient().surface());
                Amount exact = ((Dosage.Exactly) order.dosage()).amount().forPatientOf(size);
                for (PlannedDose dose : plan.doses()) {
                    assertFalse(dose.amount().orElseThrow().isAbove(exact));
                    assertFalse(dose.rate().isAbove(Rate.toDeliver(dose.vtbi(), hours(24))));
                    assertFalse(dose.over().compareTo(hours(24)) < 0);
                }
                assertFalse(Reckoning.of(plan).stream().anyMatch(Reckoning.Line::isPassed));
            }
        }
    }
}
