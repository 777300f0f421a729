package doseward.plan;

import static doseward.plan.Sketch.days;
import static doseward.plan.Sketch.every;
import static doseward.plan.Sketch.hours;
import static doseward.plan.Sketch.item;
import static doseward.plan.Sketch.million;
import static doseward.plan.Sketch.nurse;
import static doseward.plan.Sketch.once;
import static doseward.plan.Sketch.over;
import static doseward.plan.Sketch.pump;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import doseward.protocol.DoseAmount.Basis;
import doseward.protocol.Limits;
import doseward.protocol.Limits.Severity;
import doseward.protocol.Order;
import doseward.protocol.Pace;
import doseward.protocol.Schedule.Segment;
import doseward.quantity.Amount;
import doseward.quantity.Rate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whose doses a limit over several doses counts. */
class ReckoningTest {
    private static final Limits.Reach CYCLE = new Limits.OneCycle();

    private static Limits doses(int most) {
        return Limiting.doses(CYCLE, Severity.HARD, most);
    }

    private static Limits amount(long million) {
        return Limiting.amount(CYCLE, Severity.HARD, million(million, Basis.FLAT));
    }

    /** 18 million units on so many days. */
    private static Order drug(String name, Limits limits, Integer... days) {
        Order order = pump(name, million(18, Basis.FLAT), 90, over(item(days(days), once()), hours(1)));
        return Sketch.with(order, order.dosage(), order.roundedTo(), limits);
    }

    private static Order fromFile(Order order, Limits limits) {
        return Sketch.of(order, Sketch.drug(limits), order.pump().container());
    }

    private static List<String> reached(Order... orders) {
        Planner.Result result = Planner.plan(Sketch.protocol(Sketch.oneCycle(), orders), PlanFor.of(
            Sketch.twoSquareMetres(), Instant.EPOCH, ZoneOffset.UTC, Capability.USUAL));
        Plan plan = assertInstanceOf(Planner.Planned.class, result, result.toString()).plan();
        return Reckoning.of(plan).stream().map(Reckoning.Line::reached).toList();
    }

    @Test void aLimitOfOneOrderCountsItsOwnDoses() {
        Limits limits = doses(9).and(amount(900));

        assertEquals(List.of("36,000,000 units", "2 doses"),
            reached(drug("first", limits, 1, 2), drug("second", Limits.NONE, 3, 4, 5)));
    }

    @Test void aLimitOfADrugFileCountsTheDosesOfEveryOrderOfTheDrug() {
        Limits limits = doses(9).and(amount(900));
        Order first = fromFile(drug("first", Limits.NONE, 1, 2), limits);
        Order second = fromFile(drug("second", Limits.NONE, 3, 4, 5), limits);

        assertEquals(List.of("90,000,000 units", "5 doses"), reached(first, second));
    }

    /** 10 mL in its first hour and 15 mL in each of two more. */
    @Test void ofAProfileEachFlowCountsInItsOwnTime() {
        Order order = pump("il-2", million(16, Basis.FLAT), 40, over(item(days(1), once()), hours(1),
            hours(4), new Segment(new Pace.OfVolume(new Rate(10_000)), Optional.of(hours(1))),
            new Segment(new Pace.OfVolume(new Rate(15_000)), Optional.empty())));
        Limits hour = Limiting.amount(new Limits.AnyWindow(hours(1)), Severity.HARD,
            million(99, Basis.FLAT));

        long made = 15_840_000; // what steps of 0.01 mL make of 16 million

        assertEquals(List.of(Amount.units(made * 3 / 8).toString()),
            reached(Sketch.with(order, order.dosage(), order.roundedTo(), hour)));
    }

    @Test void anotherDrugIsNotCounted() {
        Limits limits = doses(9).and(amount(900));

        assertEquals(List.of("18,000,000 units", "1 dose"), reached(
            fromFile(drug("il-2", Limits.NONE, 1), limits), nurse("vitamin", item(days(1, 2, 3), every(8)))));
    }
}
