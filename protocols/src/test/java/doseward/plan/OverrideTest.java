package doseward.plan;

import static doseward.plan.Sketch.days;
import static doseward.plan.Sketch.item;
import static doseward.plan.Sketch.once;
import static doseward.plan.Sketch.over;
import static doseward.plan.Sketch.pump;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import doseward.plan.sheet.PlanTable;
import doseward.plan.sheet.PreparationSheet;
import doseward.protocol.DoseAmount;
import doseward.protocol.DoseAmount.Basis;
import doseward.protocol.Limits;
import doseward.protocol.Limits.Severity;
import doseward.protocol.Order;
import doseward.protocol.Pace;
import doseward.quantity.Amount;
import doseward.quantity.Rate;
import doseward.quantity.Strength;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A soft limit may be gone beyond by a named person with a reason, a hard one by nobody. */
class OverrideTest {
    private static final Optional<SoftOverride> BY =
        Optional.of(new SoftOverride("A. Pharmacist", "the patient bore it"));
    private static final String MEANING = "; overridden by A. Pharmacist, because the patient bore it.";

    private static Order order(Limits limits) {
        Order order = pump("il-2", new DoseAmount(Amount.ofMillionUnits(48), Basis.FLAT), 50,
            over(item(days(1, 2), once()), Duration.ofMinutes(15)));
        return Sketch.with(order, order.dosage(), order.roundedTo(), limits);
    }

    private static Limits perDose(Severity severity, long million) {
        return amount(new Limits.OneDose(), severity, million);
    }

    private static Limits amount(Limits.Reach reach, Severity severity, long million) {
        return Limiting.amount(reach, severity, Sketch.million(million, Basis.FLAT));
    }

    private static Limits rate(Severity severity, int millilitres) {
        return Limiting.rate(severity, new Pace.OfVolume(Rate.ofMillilitresPerHour(millilitres)));
    }

    private static Limits strength(Severity severity, long units) {
        return Limiting.strength(severity, new Strength(Amount.units(units)));
    }

    private static Planner.Result result(Limits limits, Optional<SoftOverride> override) {
        return Planner.plan(Sketch.protocol(Sketch.oneCycle(), order(limits)),
            new PlanFor(Sketch.twoSquareMetres(), Instant.EPOCH, ZoneOffset.UTC, Capability.USUAL, List.of(),
                override));
    }

    private static List<String> refused(Limits limits, Optional<SoftOverride> override) {
        return assertInstanceOf(Planner.Impossible.class, result(limits, override)).sentences().stream()
            .distinct().toList();
    }

    private static Plan planned(Limits limits, Optional<SoftOverride> override) {
        Planner.Result result = result(limits, override);
        return assertInstanceOf(Planner.Planned.class, result, result.toString()).plan();
    }

    @Test void aSoftLimitIsRefusedUntilANamedPersonOverridesIt() {
        List<String> refused = refused(perDose(Severity.SOFT, 40), Optional.empty());
        Plan plan = planned(perDose(Severity.SOFT, 40), BY);

        assertEquals(1, refused.size(), refused.toString());
        assertEquals(true, refused.getFirst().endsWith("the soft limit of 40,000,000 international units. "
            + "A named person may override it, for a reason."), refused.toString());
        assertEquals(BY, plan.override());
        assertEquals(List.of("il-2: BEYOND A SOFT LIMIT: 47,880,000 units for 80 kg and 2 m2 are above the "
            + "soft limit of 40,000,000 international units" + MEANING), plan.beyond());
    }

    @Test void aHardLimitIsOverriddenByNobody() {
        List<String> refused = refused(perDose(Severity.HARD, 40), BY);

        assertEquals(true, refused.getFirst().endsWith("Nobody may override it."), refused.toString());
    }

    @Test void ofASoftAndAHardLimitTheHardOneStaysWhateverIsOverridden() {
        List<String> refused = refused(perDose(Severity.SOFT, 30).and(perDose(Severity.HARD, 40)), BY);

        assertEquals(true, refused.getFirst().endsWith("Nobody may override it."), refused.toString());
    }

    /** The lowest hard limit is the one that is named, whichever stands first. */
    @Test void ofSeveralLimitsOnOneThingOneAloneIsNamed() {
        Limits rates = rate(Severity.SOFT, 100).and(rate(Severity.HARD, 160)).and(rate(Severity.HARD, 150));
        Limits strengths = strength(Severity.SOFT, 400_000).and(strength(Severity.HARD, 600_000))
            .and(strength(Severity.HARD, 500_000));
        Limits doses = perDose(Severity.SOFT, 20).and(perDose(Severity.HARD, 40))
            .and(perDose(Severity.HARD, 30));

        assertNames("hard limit of 150 mL/h.", rates);
        assertNames("hard limit of 500,000 units/mL.", strengths);
        assertNames("hard limit of 30,000,000 international units.", doses);
    }

    private static void assertNames(String limit, Limits limits) {
        List<String> refused = refused(limits, BY);
        assertEquals(1, refused.size(), refused.toString());
        assertEquals(true, refused.getFirst().endsWith(limit + " Nobody may override it."),
            refused.toString());
    }

    @Test void aHardLimitThatIsKeptToLeavesTheSoftOneToAPerson() {
        for (Limits limits : List.of(rate(Severity.HARD, 900).and(rate(Severity.SOFT, 150)),
                strength(Severity.HARD, 2_000_000).and(strength(Severity.SOFT, 500_000)),
                perDose(Severity.HARD, 90).and(perDose(Severity.SOFT, 40)))) {
            assertEquals(1, planned(limits, BY).beyond().size(), limits.toString());
        }
    }

    @Test void aLimitOfACycleIsNotOneOfADose() {
        List<String> refused = refused(amount(new Limits.OneCycle(), Severity.SOFT, 40), Optional.empty());

        assertEquals(1, refused.size(), refused.toString());
        assertEquals(true, refused.getFirst().contains("95,760,000 units"), refused.toString());
    }

    @Test void aLimitInAnotherUnitThanTheDoseIsRefused() {
        Limits limits = Limiting.amount(new Limits.OneDose(), Severity.SOFT,
            new DoseAmount(Amount.ofMilligrams(5), Basis.FLAT));

        assertEquals(List.of("il-2: 47,880,000 units can't be compared with the limit of soft limit of "
            + "5 mg."), refused(limits, BY));
    }

    @Test void whatIsOverriddenStandsOnEverySheet() {
        Plan plan = planned(perDose(Severity.SOFT, 40), BY);
        ZoneId zone = ZoneId.of("UTC");

        for (String sheet : List.of(PlanTable.of(plan, zone), PreparationSheet.of(plan, zone))) {
            assertEquals(true, sheet.contains("EXAMPLE, not for a real pump; BEYOND A SOFT LIMIT"), sheet);
            assertEquals(true, sheet.contains("\n" + plan.beyond().getFirst() + "\n"), sheet);
        }
    }

    @Test void whereAHardLimitIsPassedTheSoftOneOfTheSameReachIsNotTold() {
        List<String> refused = refused(amount(new Limits.OneCycle(), Severity.SOFT, 60)
            .and(amount(new Limits.OneCycle(), Severity.HARD, 80))
            .and(amount(new Limits.OneCourse(), Severity.SOFT, 70)), Optional.empty());

        assertEquals(List.of("80,000,000", "70,000,000"), refused.stream().map(sentence ->
            sentence.replaceAll(".*limit of ([0-9,]*) .*", "$1")).toList(), refused.toString());
    }

    @Test void whatWasRoundedIsToldApartFromWhatWasOverridden() {
        PlannedDose dose = planned(perDose(Severity.SOFT, 40), BY).dose(1);

        assertEquals(1, dose.roundings().stream().filter(note -> note.contains("SOFT LIMIT")).count());
        assertEquals(dose.roundings().stream().filter(note -> !note.contains("SOFT LIMIT")).toList(),
            dose.roundingsAlone());
    }

    @Test void whatKeepsToEveryLimitHoldsNoOverride() {
        Plan plan = planned(perDose(Severity.SOFT, 48), BY);

        assertEquals(Optional.empty(), plan.override());
        assertEquals(List.of(), plan.beyond());
    }

    @Test void aRateAConcentrationAndASumAreOverriddenToo() {
        Limits rate = rate(Severity.SOFT, 150);
        Limits strength = strength(Severity.SOFT, 500_000);
        Limits sum = amount(new Limits.OneCourse(), Severity.SOFT, 90);

        for (Limits limits : List.of(rate, strength, sum)) {
            assertEquals(1, refused(limits, Optional.empty()).size());
            List<String> beyond = planned(limits, BY).beyond();
            assertEquals(1, beyond.size(), beyond.toString());
            assertEquals(true, beyond.getFirst().endsWith(MEANING), beyond.toString());
        }
    }

    @Test void aDoseWorkedOutAnewUnderThePlanMayGoAsFarAsThePlan() {
        Plan plan = planned(perDose(Severity.SOFT, 40), BY);

        Remade remade = Planner.prepared(plan, plan.dose(1),
            new DoseAmount(Amount.ofMillionUnits(44), Basis.FLAT), plan.patient());

        assertInstanceOf(Remade.Ready.class, remade, remade.toString());
    }
}
