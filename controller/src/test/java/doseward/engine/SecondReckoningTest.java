package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.language.Shipped;
import doseward.plan.Plan;
import doseward.protocol.Dosage;
import doseward.protocol.DoseAmount;
import doseward.protocol.Order;
import doseward.quantity.Amount;
import doseward.quantity.Weight;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The amount as the interlock finds it by itself. */
class SecondReckoningTest {
    private static final Instant DUE = Il2.due(1);

    static List<String> protocols() {
        return Shipped.protocols();
    }

    @Requirement("incident 3")
    @ParameterizedTest @MethodSource("protocols")
    void whatItFindsIsWhatIsPlanned(String name) {
        Plan plan = ShippedPlans.of(name);
        Course course = Course.open(new Opening("course-1", plan.from(), "P. Harmacist", plan));

        for (Dose dose : course.doses()) {
            SecondReckoning.of(course, dose).ifPresent(again ->
                assertEquals(dose.planned().amount(), Optional.of(again.amount()), again.from()));
        }
    }

    /** The plan of a story, made as if its file had ordered less. */
    private static Opening ordering(DoseAmount amount, Optional<Amount> step, Optional<Amount> cap) {
        Order one = Il2.order(1);
        Order other = new Order(one.name(), one.product(), new Dosage.Exactly(amount), step, cap, one.route(),
            one.given(), one.schedule(), one.mayStartLateBy(), one.neverCloserThan(), one.whenHeld(),
            one.checklist(), one.criteria(), one.holds(), one.stops(), one.changes(), one.limits());
        return new Opening("course-1", Il2.BEGINS.minus(Duration.ofHours(1)), "P. Harmacist",
            Il2.plan(other));
    }

    private static Optional<SecondReckoning> found(Opening opening) {
        Course course = Course.open(opening);
        return SecondReckoning.of(course, course.dose(1));
    }

    @Test void everyStepRoundsDown() {
        DoseAmount perKilogram = new DoseAmount(Amount.units(599_999), DoseAmount.Basis.PER_KG);
        Optional<Amount> step = Optional.of(Amount.units(100_000));

        assertEquals(Amount.units(47_900_000),
            found(ordering(perKilogram, step, Optional.empty())).orElseThrow().amount());
        assertEquals(Amount.units(40_000_000), found(ordering(perKilogram, step,
            Optional.of(Amount.units(40_050_000)))).orElseThrow().amount());
        assertEquals(Amount.units(47_880_000), found(ordering(perKilogram, Optional.empty(),
            Optional.empty())).orElseThrow().amount());
        assertEquals("599,999 international units/kg for 80 kg",
            found(ordering(perKilogram, step, Optional.empty())).orElseThrow().from());
    }

    @Requirement("incident 3")
    @Test void moreThanItFindsIsForbidden() {
        DoseAmount less = new DoseAmount(Amount.units(599_999), DoseAmount.Basis.PER_KG);
        Story story = Story.of(ordering(less, Optional.of(Amount.units(100_000)), Optional.empty()))
            .sound(DUE).well(DUE).confirms(DUE, 1, "N. Urse").pumpIsThere(DUE);

        assertEquals(Optional.of("dose 1 is planned with 48,000,000 units, and 599,999 international "
            + "units/kg for 80 kg come to 47,900,000 units"), Forced.objection(story.course(), 1, DUE));
    }

    @Test void itSaysNothingWhereItCannotKnow() {
        Order one = Il2.order(1);
        DoseAmount amount = new DoseAmount(Amount.units(1), DoseAmount.Basis.PER_M2);

        assertEquals(Optional.empty(), found(ordering(amount, one.roundedTo(), Optional.empty())));
    }

    /** By the weight that was the latest when its cycle began, whatever was weighed later. */
    @Test void eachCycleGoesByItsOwnWeight() {
        Duration fortnight = Duration.ofDays(14);
        Course course = Course.open(Prescribed.of(Ordering.pump("interleukin-2", Duration.ofMinutes(15)))
            .cycles(4, false, fortnight, fortnight).weighedEachCycle().opening())
            .after(new Event.PatientWeighed(DUE, 2, Weight.ofKilograms(70), "N. Urse"))
            .after(new Event.PatientWeighed(DUE, 3, Weight.ofKilograms(71), "N. Urse"));

        assertEquals(List.of("80 kg", "70 kg", "71 kg", "71 kg"), course.doses().stream()
            .map(dose -> SecondReckoning.of(course, dose).orElseThrow().from())
            .map(from -> from.substring(from.indexOf("for ") + 4)).toList());
    }

    @Test void anAmountBySurfaceIsWorkedOutByIt() {
        Plan plan = ShippedPlans.of("il2-biochemotherapy-e3695");
        Course course = Course.open(new Opening("course-1", plan.from(), "P. Harmacist", plan));

        List<String> from = course.doses().stream().flatMap(dose -> SecondReckoning.of(course, dose).stream())
            .map(SecondReckoning::from).distinct().toList();

        assertEquals(List.of("9,000,000 international units/m2 for 2 m2"), from);
    }
}
