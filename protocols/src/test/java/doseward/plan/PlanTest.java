package doseward.plan;

import static doseward.plan.Sketch.days;
import static doseward.plan.Sketch.hours;
import static doseward.plan.Sketch.item;
import static doseward.plan.Sketch.nurse;
import static doseward.plan.Sketch.once;
import static doseward.plan.Sketch.oneCycle;
import static doseward.plan.Sketch.over;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.protocol.Dosage;
import doseward.protocol.DoseAmount;
import doseward.protocol.DoseAmount.Basis;
import doseward.protocol.Order;
import doseward.quantity.Amount;
import doseward.quantity.Volume;
import doseward.quantity.Weight;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a plan says of its doses, and a dose of itself. */
class PlanTest {
    private static final Instant FROM = Instant.parse("2026-01-05T08:00:00Z");

    private static Plan plan(Order... orders) {
        return assertInstanceOf(Planner.Planned.class, Planner.plan(Sketch.protocol(oneCycle(), orders),
            PlanFor.of(Sketch.twoSquareMetres(), FROM, ZoneOffset.UTC, Capability.USUAL))).plan();
    }

    /** A pump's dose and a nurse's, each on two days. */
    private static Plan both() {
        return plan(Sketch.pump("drug", Sketch.million(1, Basis.PER_KG), 100,
            over(item(days(1, 2), once()), hours(1))), nurse("other", item(days(1, 2), once())));
    }

    @Test void dosesAreNumberedFromOneToTheLast() {
        Plan plan = both();

        assertEquals(List.of(false, true, true, false), List.of(plan.hasDose(0), plan.hasDose(1),
            plan.hasDose(4), plan.hasDose(5)));
        assertThrows(IllegalArgumentException.class, () -> plan.anew(plan.patient(), plan.cycles(),
            plan.runs(), plan.doses().subList(1, 4)));
    }

    @Test void aProtocolSaysWhichLevelsAreChosenWhenACourseBegins() {
        List<Dosage.Level> levels = List.of(new Dosage.Level("low", Sketch.million(9, Basis.FLAT)),
            new Dosage.Level("high", Sketch.million(18, Basis.FLAT)));
        Order open = levelled("open", new Dosage.Levels(levels, Optional.empty()));
        Order begun = levelled("begun", new Dosage.Levels(levels, Optional.of("low")));

        assertEquals(List.of(new OpenLevels("open", List.of("low", "high"))), OpenLevels.of(
            Sketch.protocol(oneCycle(), nurse("other", item(days(1), once())), begun, open)));
    }

    private static Order levelled(String name, Dosage dosage) {
        Order order = nurse(name, item(days(1), once()));
        return Sketch.with(order, dosage, order.roundedTo(), order.limits());
    }

    @Test void aPlanKnowsItsChannelsItsVolumeAndItsSigns() {
        Plan plan = both();

        assertEquals(List.of("A"), plan.channels());
        assertEquals(plan.dose(1).vtbi().plus(plan.dose(3).vtbi()), plan.totalVolume());
        assertEquals(Optional.empty(), plan.sign("pulse"));
    }

    @Test void aPlanMadeAnewIsForThePatientAsWeighedAndKeepsTheRest() {
        Plan plan = both();
        Patient lighter = plan.patient().weighing(Weight.ofKilograms(70));

        Plan anew = plan.anew(lighter, plan.cycles(), plan.runs(), plan.doses());

        assertEquals(lighter, anew.patient());
        assertEquals(plan.doses(), anew.doses());
    }

    @Test void aDoseIsOnItsOwnChannelAndANursesOnNone() {
        Plan plan = both();
        PlannedDose drug = plan.infusions().getFirst();
        PlannedDose other = plan.doses().stream().filter(dose -> !dose.isByPump()).findFirst().orElseThrow();

        assertTrue(drug.isOn("A"));
        assertFalse(drug.isOn("B"));
        assertFalse(other.isOn("A"));
    }

    @Test void aPartOfTheBagCarriesItsShareAndMoreThanTheBagIsTheBag() {
        PlannedDose drug = both().infusions().getFirst();
        Amount all = drug.amount().orElseThrow();

        assertEquals(all, drug.amountIn(drug.whole()));
        assertEquals(all, drug.amountIn(drug.whole().plus(new Volume(1))));
        assertEquals(all.count() / 4, drug.amountIn(new Volume(drug.whole().microlitres() / 4)).count());
        assertEquals(FROM.plusSeconds(9), drug.dueAt(FROM.plusSeconds(9)).due());
    }

    @Test void whatHasNoExactAmountIsGivenInTheWordsOfTheFile() {
        for (Dosage dosage : List.of(new Dosage.AsSupplied(), new Dosage.AsTheHospitalOrders(),
                new Dosage.NoAmount())) {
            Order cells = nurse("cells", item(days(1), once()));
            PlannedDose dose = plan(Sketch.with(cells, dosage, Optional.empty(), cells.limits())).dose(1);

            assertEquals(new Giving.ByNurse(dosage.toString()), dose.giving());
            assertEquals(Optional.empty(), Levels.exact(dosage, "cells", List.of()));
        }
        DoseAmount ten = new DoseAmount(Amount.ofMilligrams(10), Basis.FLAT);
        assertEquals(Optional.empty(), Levels.exact(new Dosage.Between(ten, ten), "cells", List.of()));
        assertEquals(Optional.of(ten), Levels.exact(new Dosage.Exactly(ten), "cells", List.of()));
    }

    @Test void aLevelIsChosenForItsOwnOrder() {
        DoseAmount ten = new DoseAmount(Amount.ofMilligrams(10), Basis.FLAT);
        Dosage.Levels open = new Dosage.Levels(List.of(new Dosage.Level("low", ten),
            new Dosage.Level("high", ten)), Optional.empty());
        List<ChosenLevel> chosen = List.of(new ChosenLevel("other", "low"), new ChosenLevel("drug", "high"));

        assertEquals(Optional.of("high"), Levels.name(open, "drug", chosen));
        assertEquals(Optional.empty(), Levels.name(open, "third", chosen));
        assertEquals("drug=high", chosen.getLast().toString());
    }

    @Test void anOverrideHasANameAndAReason() {
        assertThrows(IllegalArgumentException.class, () -> new SoftOverride(" ", "wanted"));
        assertThrows(IllegalArgumentException.class, () -> new SoftOverride("D. Octor", " "));
        assertEquals("overridden by D. Octor, because wanted",
            new SoftOverride("D. Octor", "wanted").words());
    }

    @Test void soManyDosesAreALotAndOneMoreIsTooMany() {
        assertEquals(List.of(), Counts.objections(Planner.MOST_DOSES));
        assertEquals(1, Counts.objections(Planner.MOST_DOSES + 1).size());
    }

    @Test void aNursesDoseFlowsAsLongAsItTakesAndAPumpsRateAfterRate() {
        PlannedDose slow = plan(nurse("slow", over(item(days(1), once()), hours(2)))).dose(1);
        Pulse pulse = Pulse.of(slow, 10).getFirst();
        PlannedDose at = plan(nurse("at once", item(days(1), once()))).dose(1);

        assertEquals(hours(2).toMillis(), pulse.ends() - pulse.starts());
        assertFalse(pulse.isAtOnce());
        assertTrue(Pulse.of(at, 10).getFirst().isAtOnce());
    }
}
