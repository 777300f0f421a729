package doseward.plan;

import static doseward.plan.Sketch.days;
import static doseward.plan.Sketch.every;
import static doseward.plan.Sketch.hours;
import static doseward.plan.Sketch.item;
import static doseward.plan.Sketch.million;
import static doseward.plan.Sketch.once;
import static doseward.plan.Sketch.over;
import static doseward.plan.Sketch.pump;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.protocol.Container;
import doseward.protocol.Container.VolumeIs;
import doseward.protocol.Dosage;
import doseward.protocol.DoseAmount;
import doseward.protocol.DoseAmount.Basis;
import doseward.protocol.Drug;
import doseward.protocol.Limits;
import doseward.protocol.Order;
import doseward.protocol.Pace;
import doseward.protocol.Presentation;
import doseward.protocol.Presentation.BagBand;
import doseward.quantity.Amount;
import doseward.quantity.Height;
import doseward.quantity.Strength;
import doseward.quantity.Volume;
import doseward.quantity.Weight;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One dose for a pump, from the amount to the flow. */
class PreparationTest {
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Optional<Amount> TO_100_000 = Optional.of(Amount.units(100_000));
    private static final String ALBUMIN = "dextrose 5 % with albumin 0.1 %";

    private static Planner.Result result(long kilograms, Order... orders) {
        Patient patient = new Patient(Weight.ofKilograms(kilograms), Optional.of(Height.ofCentimetres(180)),
            Optional.empty(), Optional.empty());
        return Planner.plan(Sketch.protocol(Sketch.oneCycle(), orders), PlanFor.of(patient, Instant.EPOCH,
            ZoneOffset.UTC, Capability.USUAL));
    }

    static PlannedDose dose(long kilograms, Order order) {
        return assertInstanceOf(Planner.Planned.class, result(kilograms, order)).plan().dose(1);
    }

    static String refusal(long kilograms, Order... orders) {
        List<String> sentences = assertInstanceOf(Planner.Impossible.class, result(kilograms, orders))
            .sentences();
        assertEquals(1, sentences.size(), sentences.toString());
        return sentences.getFirst();
    }

    private static Order bolus(Drug drug, Container.Filled filled, VolumeIs is, String diluent) {
        Order order = pump("il-2", new DoseAmount(Amount.units(600_000), Basis.PER_KG), 50,
            over(item(days(1), once()), QUARTER));
        return Sketch.with(Sketch.of(order, drug, new Container(Container.Kind.BAG, filled, is,
            Optional.of(diluent))), order.dosage(), TO_100_000, Limits.NONE);
    }

    private static Presentation shortInfusion(Optional<Duration> within) {
        return new Presentation("short infusion", Duration.ofMinutes(1), Duration.ofHours(1), List.of(),
            List.of(), Optional.of(new Strength(Amount.units(491_000))),
            Optional.of(new Strength(Amount.units(1_145_000))), Presentation.Counts.WITH_THE_DRUG,
            Optional.of(ALBUMIN), List.of(band(25_400_000, 25), band(60_000_000, 50),
            new BagBand(Optional.empty(), Volume.ofMillilitres(100))), within);
    }

    private static BagBand band(long upTo, long millilitres) {
        return new BagBand(Optional.of(Amount.units(upTo)), Volume.ofMillilitres(millilitres));
    }

    private static Drug aldesleukin() {
        return Sketch.drug(Limits.NONE, shortInfusion(Optional.of(hours(48))));
    }

    @Test void seventyKilogramsGetFortyTwoMillionUnitsIn2333Microlitres() {
        PlannedDose dose = dose(70, bolus(aldesleukin(), new Container.ByDose(),
            VolumeIs.BEFORE_THE_DRUG_IS_ADDED, "dextrose 5 %"));

        assertEquals(Amount.units(42_000_000), dose.amount().orElseThrow());
        assertEquals(new Volume(2_333), dose.infusion().stock());
        assertEquals(new Volume(52_333), dose.whole());
        assertEquals(new Volume(52_330), dose.vtbi());
    }

    @Test void theBagIsTheOneOfTheDrugsTableAndAnEdgeBelongsToTheSmaller() {
        Order flat = bolus(aldesleukin(), new Container.ByDose(), VolumeIs.BEFORE_THE_DRUG_IS_ADDED,
            "dextrose 5 %");

        assertEquals(Volume.ofMillilitres(25), diluent(dose(70, flat(flat, 25_400_000))));
        assertEquals(Volume.ofMillilitres(50), diluent(dose(70, flat(flat, 25_500_000))));
        assertEquals(Volume.ofMillilitres(50), diluent(dose(100, flat)));
        assertEquals(Volume.ofMillilitres(100), diluent(dose(101, flat)));
    }

    private static Volume diluent(PlannedDose dose) {
        return dose.whole().minus(dose.infusion().stock());
    }

    private static Order flat(Order order, long units) {
        return Sketch.with(order, new Dosage.Exactly(new DoseAmount(Amount.units(units), Basis.FLAT)),
            TO_100_000, Limits.NONE);
    }

    @Requirement({"GIP 6.1.2.2", "incident 22", "incident 35"})
    @Test void aWeakMixtureIsAllowedInTheFluidThatTheFileNamesForIt() {
        Container.Filled large = new Container.Fixed(Volume.ofMillilitres(100));

        assertEquals("il-2: 24,000,000 units in 100 mL is weaker than 491,000 units/mL, the least the drug "
            + "allows.", refusal(40, bolus(aldesleukin(), large, VolumeIs.WITH_THE_DRUG, "dextrose 5 %")));
        assertEquals(Volume.ofMillilitres(100), dose(40, bolus(aldesleukin(), large, VolumeIs.WITH_THE_DRUG,
            ALBUMIN)).whole());
        assertEquals("il-2: 90,000,000 units in 50 mL is stronger than 1,145,000 units/mL, the most the drug "
            + "allows.", refusal(150, bolus(aldesleukin(), new Container.Fixed(Volume.ofMillilitres(50)),
            VolumeIs.WITH_THE_DRUG, ALBUMIN)));
    }

    @Test void aMixtureThatWouldNotLastToTheEndOfTheInfusionIsRefused() {
        Drug drug = Sketch.drug(Limits.NONE, shortInfusion(Optional.of(Duration.ofMinutes(15))));

        assertEquals("il-2: the mixture is good for 15 minutes from its preparation, and this infusion takes "
            + "15 min 1 s.", refusal(70, bolus(drug, new Container.ByDose(),
            VolumeIs.BEFORE_THE_DRUG_IS_ADDED, "dextrose 5 %")));
    }

    @Test void aBagThatTheTableDoesNotNameIsRefused() {
        assertEquals("il-2: the file of aldesleukin names no bag for 42,000,000 units, infusion.",
            refusal(70, bolus(Sketch.drug(Limits.NONE), new Container.ByDose(), VolumeIs.WITH_THE_DRUG,
                "dextrose 5 %")));
    }

    @Test void whatIsCappedSaysByWhatItWouldBeMore() {
        Order order = pump("il-2", million(36, Basis.FLAT), 50, over(item(days(1), once()), QUARTER));

        assertEquals("The amount is capped at 18,000,000 units; the order alone would give 36,000,000 units.",
            dose(80, capped(order, million(36, Basis.FLAT))).roundings().getFirst());
        assertTrue(dose(80, capped(order, million(1, Basis.PER_KG))).roundings().getFirst().endsWith(
            "the weight alone would give 80,000,000 units."));
        assertTrue(dose(80, capped(order, million(20, Basis.PER_M2))).roundings().getFirst().endsWith(
            "the body surface alone would give 40,000,000 units."));
    }

    private static Order capped(Order order, DoseAmount amount) {
        return Sketch.capped(Sketch.with(order, new Dosage.Exactly(amount), order.roundedTo(),
            order.limits()), Amount.ofMillionUnits(18));
    }

    @Test void anAmountOfWhichRoundingLeavesNothingIsRefused() {
        Order order = bolus(aldesleukin(), new Container.ByDose(), VolumeIs.WITH_THE_DRUG, "dextrose 5 %");

        assertEquals("il-2: for 70 kg and 1.87 m2 the amount is rounded down to nothing.",
            refusal(70, flat(order, 99_999)));
    }

    @Test void aTimeThatNoMixtureOfTheDrugIsMadeForIsRefused() {
        Order order = pump("il-2", million(18, Basis.FLAT), 50, over(item(days(1), once()), hours(2)));

        assertEquals("il-2: the file of aldesleukin says no mixture for an infusion over 2 hours.",
            refusal(70, Sketch.of(order, aldesleukin(), order.pump().container())));
    }

    @Test void aPumpGivesNothingOfWhichNoTimeIsSaid() {
        assertEquals("il-2: a pump gives only an exact amount over a time, not 18,000,000 international "
            + "units.", refusal(70, pump("il-2", million(18, Basis.FLAT), 50, item(days(1), once()))));
        assertEquals("il-2: a pump gives only an exact amount over a time, not 18,000,000 international "
            + "units over 1 hour to 2 hours.", refusal(70, pump("il-2", million(18, Basis.FLAT), 50,
                over(item(days(1), once()), hours(1), hours(2)))));
    }

    @Requirement({"GIP 1.3.3", "GIP 1.3.4", "GIP 1.3.5", "GIP 1.3.6", "Open PCA R6.3.0(1)"})
    @Test void withoutARoundingStepWhatAPumpCanBeSetToIsTheStep() {
        PlannedDose dose = dose(70, pump("il-2", new DoseAmount(Amount.units(600_000), Basis.PER_KG), 50,
            over(item(days(1), once()), QUARTER)));

        assertEquals(Amount.units(41_940_000), dose.amount().orElseThrow());
        assertEquals(new Volume(2_330), dose.infusion().stock());
        assertEquals("The amount is rounded down from 42,000,000 units to 41,940,000 units, the most that "
            + "0.01 mL steps of the solution make.", dose.roundings().getFirst());
    }

    @Test void aMixtureMayBeGoodForJustAsLongAsItFlows() {
        Order order = pump("il-2", million(18, Basis.FLAT), 60, over(item(days(1), once()), hours(1)));
        Presentation mixture = new Presentation("infusion", Duration.ZERO, hours(1), List.of(), List.of(),
            Optional.empty(), Optional.empty(), Presentation.Counts.WITH_THE_DRUG, Optional.empty(),
            List.of(), Optional.of(hours(1)));

        assertEquals(hours(1), dose(80, Sketch.of(order, Sketch.drug(Limits.NONE, mixture),
            order.pump().container())).over());
    }

    @Test void theLowestLimitDecidesAndIsNamedWithItsFile() {
        Limits.OfAmount high = new Limits.OfAmount(new Limits.OneDose(), Limits.Severity.HARD,
            million(40, Basis.FLAT));
        Limits.OfAmount low = new Limits.OfAmount(new Limits.OneDose(), Limits.Severity.HARD,
            new DoseAmount(Amount.units(400_000), Basis.PER_KG));
        Order order = bolus(Sketch.drug(limits(high), shortInfusion(Optional.empty())),
            new Container.ByDose(), VolumeIs.WITH_THE_DRUG, "dextrose 5 %");

        assertEquals("il-2: 48,000,000 units for 80 kg and 2 m2 are above the hard limit of 40,000,000 "
            + "international units in the drug file. Nobody may override it.", refusal(80, order));
        assertEquals("il-2: 48,000,000 units for 80 kg and 2 m2 are above the hard limit of 400,000 "
            + "international units/kg. Nobody may override it.",
            refusal(80, Sketch.with(order, order.dosage(), order.roundedTo(), limits(low))));
    }

    private static Limits limits(Limits.OfAmount... amounts) {
        return new Limits(List.of(amounts), List.of(), List.of(), List.of());
    }

    @Test void aLimitOnTheRateMayBeSaidInDrug() {
        Limits limits = Limiting.rate(Limits.Severity.HARD, new Pace.OfDrug(million(10, Basis.PER_M2)));
        Order order = pump("il-2", million(18, Basis.FLAT), 90, over(item(days(1), once()),
            Duration.ofMinutes(30)));

        assertTrue(refusal(80, Sketch.with(order, order.dosage(), TO_100_000, limits)).startsWith(
            "il-2: 180 mL/h is above the hard limit of 10,000,000 international units/m2/h"));
    }

    @Test void amountsOfOneDrugAddUpOverItsOrdersInAnyWindow() {
        Limits file = limits(new Limits.OfAmount(new Limits.AnyWindow(hours(24)), Limits.Severity.HARD,
            million(30, Basis.FLAT)));
        Order first = pump("first", million(18, Basis.FLAT), 90, over(item(days(1), every(12)), hours(1)));
        Order second = pump("second", million(18, Basis.FLAT), 90, over(item(days(2), once()), hours(1)));
        Drug drug = Sketch.drug(file);

        assertEquals("aldesleukin: 36,000,000 units in any 24 hours are above the hard limit of 30,000,000 "
            + "international units in any 24 hours in the drug file. Nobody may override it.",
            refusal(80, Sketch.of(first, drug, first.pump().container()), Sketch.of(second, drug,
                second.pump().container())));
    }

    @Test void aDoseIsMadeAnewWithAnotherAmountOrForAnotherWeight() {
        Order order = bolus(aldesleukin(), new Container.ByDose(), VolumeIs.WITH_THE_DRUG, "dextrose 5 %");
        Plan plan = assertInstanceOf(Planner.Planned.class, result(80, order)).plan();
        DoseAmount ordered = Planner.ordered(plan, plan.dose(1)).orElseThrow();

        Remade half = Planner.prepared(plan, plan.dose(1), ordered.percent(60), plan.patient());
        Remade lighter = Planner.prepared(plan, plan.dose(1), plan.patient()
            .weighing(Weight.ofKilograms(70)));

        assertEquals(Amount.units(28_800_000), assertInstanceOf(Remade.Ready.class, half).amount()
            .orElseThrow());
        assertEquals(Amount.units(42_000_000), plan.dose(1)
            .with(assertInstanceOf(Remade.Ready.class, lighter)).amount().orElseThrow());
        assertFalse(Planner.prepared(plan, plan.dose(1), million(400, Basis.FLAT), plan.patient())
            instanceof Remade.Ready, "no bag is strong enough");
    }
}
