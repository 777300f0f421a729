package doseward.plan;

import static doseward.plan.Sketch.days;
import static doseward.plan.Sketch.item;
import static doseward.plan.Sketch.nurse;
import static doseward.plan.Sketch.once;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import doseward.protocol.AgeRange;
import doseward.protocol.Dosage;
import doseward.protocol.DoseAmount;
import doseward.protocol.DoseAmount.Basis;
import doseward.protocol.HeightRange;
import doseward.protocol.Limits;
import doseward.protocol.Order;
import doseward.protocol.PatientNeeds;
import doseward.protocol.PatientNeeds.Sex;
import doseward.protocol.Protocol;
import doseward.protocol.WeightRange;
import doseward.quantity.Age;
import doseward.quantity.Amount;
import doseward.quantity.Height;
import doseward.quantity.Weight;
import doseward.trace.Requirement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whom a protocol is for, and what must be known before anything is planned. */
class FactsTest {
    private static final Patient FIT = new Patient(Weight.ofKilograms(80),
        Optional.of(Height.ofCentimetres(180)), Optional.of(Age.ofYears(50)), Optional.of(Sex.FEMALE));

    private static Planner.Result result(Patient patient, List<ChosenLevel> levels, Order... orders) {
        Protocol sketch = Sketch.protocol(Sketch.oneCycle(), orders);
        PatientNeeds needs = new PatientNeeds(new WeightRange(Weight.ofKilograms(40),
            Weight.ofKilograms(150)), Optional.of(new HeightRange(Height.ofCentimetres(140),
            Height.ofCentimetres(210))), Optional.of(new AgeRange(Age.ofYears(18), Age.ofYears(70))),
            Optional.of(Sex.FEMALE), PatientNeeds.Weighed.EACH_CYCLE, sketch.patient().surface(), List.of(),
            Optional.empty(), List.of());
        return Planner.plan(new Protocol(sketch.head(), needs, sketch.orders(), sketch.course(), List.of(),
            List.of(), List.of()), new PlanFor(patient, Instant.EPOCH, ZoneOffset.UTC, Capability.USUAL,
            levels));
    }

    private static List<String> sentences(Planner.Result result) {
        return assertInstanceOf(Planner.Impossible.class, result).sentences();
    }

    private static Order simple() {
        return nurse("A", item(days(1), once()));
    }

    @Requirement("GIP 6.1.1")
    @Test void everyReasonIsNamedAtOnce() {
        Patient unfit = new Patient(Weight.ofKilograms(39), Optional.of(Height.ofCentimetres(211)),
            Optional.of(Age.ofYears(71)), Optional.of(Sex.MALE));

        assertEquals(List.of("sketch is for patients from 40 kg to 150 kg, not for 39 kg.",
            "sketch is for patients of 140 cm to 210 cm, not of 211 cm.",
            "sketch is for patients aged 18 years to 70 years, not of 71 years.",
            "sketch is for patients that are female, not of sex male."),
            sentences(result(unfit, List.of(), simple())));
    }

    @Test void everyMissingFactIsNamed() {
        assertEquals(List.of("sketch is for patients of 140 cm to 210 cm, and no height is said.",
            "sketch is for patients aged 18 years to 70 years, and no age is said.",
            "sketch is for patients that are female, and no sex is said."),
            sentences(result(Patient.of(Weight.ofKilograms(80)), List.of(), simple())));
    }

    @Test void whatGoesByBodySurfaceNeedsAHeightThoughNoRangeIsAsked() {
        Protocol sketch = Sketch.protocol(Sketch.oneCycle(), simple());
        PatientNeeds needs = new PatientNeeds(sketch.patient().weight(), Optional.empty(), Optional.empty(),
            Optional.empty(), PatientNeeds.Weighed.EACH_CYCLE, sketch.patient().surface(), List.of(),
            Optional.empty(), List.of());

        assertEquals(List.of("sketch goes by body surface, and no height is said."),
            sentences(Planner.plan(new Protocol(sketch.head(), needs, sketch.orders(), sketch.course(),
                List.of(), List.of(), List.of()), PlanFor.of(Patient.of(Weight.ofKilograms(80)),
                Instant.EPOCH, ZoneOffset.UTC, Capability.USUAL))));
    }

    @Test void oneIsSeventyUntilTheDayOneIsSeventyOne() {
        Patient nearly = new Patient(FIT.weight(), FIT.height(), Optional.of(new Age(70 * 12 + 11, 30)),
            FIT.sex());

        assertInstanceOf(Planner.Planned.class, result(nearly, List.of(), simple()));
    }

    private static Order levelled() {
        return Sketch.with(simple(), new Dosage.Levels(List.of(level("low", 5), level("high", 9)),
            Optional.empty()), Optional.empty(), Limits.NONE);
    }

    private static Dosage.Level level(String name, long milligrams) {
        return new Dosage.Level(name, new DoseAmount(Amount.ofMilligrams(milligrams), Basis.FLAT));
    }

    @Test void anOpenLevelMustBeChosenAmongThoseThereAre() {
        assertEquals(List.of("The level of A is chosen when the course begins, and none is chosen. "
            + "There are: low, high."), sentences(result(FIT, List.of(), levelled())));
        assertEquals(List.of("A has no level called middle. There are: low, high."),
            sentences(result(FIT, List.of(new ChosenLevel("A", "middle")), levelled())));
        assertEquals(List.of("A level is chosen for B, and the protocol leaves none open there."),
            sentences(result(FIT, List.of(new ChosenLevel("B", "low")), simple())));
    }

    @Test void aDoseIsThatOfTheChosenLevel() {
        Plan plan = assertInstanceOf(Planner.Planned.class, result(FIT, List.of(new ChosenLevel("A",
            "high")), levelled())).plan();

        assertEquals(Optional.of(Amount.ofMilligrams(9)), plan.dose(1).amount());
        assertEquals(List.of(new ChosenLevel("A", "high")), plan.levels());
    }
}
