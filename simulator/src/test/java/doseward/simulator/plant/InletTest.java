package doseward.simulator.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.quantity.Rate;
import org.junit.jupiter.api.Test;

/** What goes wrong between a bag and the rollers, or past them. */
class InletTest {
    private static final Rate FAST = Rate.ofMillilitresPerHour(200);

    private final Plant plant = new Plant(Build.rollers(Plants.FULL), Outlet.Vein.LEVEL);

    @Test void aBlockedInletGivesLessAndLessAndFillsAgainWhenItIsFreed() {
        plant.run(FAST, Plants.MINUTE);
        long taken = plant.ledger().taken();
        long pressed = pressed();
        plant.blockInlet(true);

        plant.run(FAST, Plants.MINUTE);

        assertEquals(taken, plant.ledger().taken());
        assertTrue(plant.suction() > 370 && plant.suction() < 380, plant::toString);
        assertEquals(pressed + 1_000 * plant.suction(), pressed(), 1);
        plant.blockInlet(false);
        plant.run(FAST, 1_000);
        assertEquals(0, plant.suction());
        assertEquals(pressed(), plant.ledger().taken());
    }

    @Test void anEmptyBagIsFollowedByWhatIsInItsTubeAndThenByAir() {
        Plant small = new Plant(Build.rollers(1_000_000), Outlet.Vein.LEVEL);

        small.run(FAST, Plants.MINUTE);
        assertEquals(3_000_000, small.ledger().delivered(), 10_000);
        assertTrue(small.airPassed() > 300_000);
        assertEquals(0, small.suction());

        small.hang(50_000_000);
        small.run(FAST, Plants.MINUTE);
        assertEquals(6_333_000, small.ledger().delivered(), 30_000);
        assertEquals(50_000_000 - 5_333_000, small.ledger().left(), 60_000);
    }

    @Test void aBubbleTakesThePlaceOfAsMuchFluid() {
        plant.bubble(new Bubble(400_000));

        plant.run(FAST, Plants.MINUTE);

        assertEquals(400_000, plant.airPassed());
        assertEquals(3_333_333 - 400_000, plant.ledger().taken(), 100);
    }

    @Test void aBubbleInASyringeGoesFirstAndMakesTheDoseSoMuchSmaller() {
        Plant syringe = new Plant(Plants.smooth(2), Outlet.Vein.LEVEL);
        syringe.bubble(new Bubble(400_000));

        syringe.run(FAST, Plants.MINUTE);

        assertEquals(400_000, syringe.airPassed());
        assertEquals(3_333_333 - 400_000, syringe.ledger().taken(), 40_000);
    }

    @Test void whatLiesBeforeAPlungerIsPushedOutEvenOfASyringeThatIsEmpty() {
        Plant syringe = new Plant(Build.syringe(Bore.FIFTY, 0), Outlet.Vein.LEVEL);
        syringe.bubble(new Bubble(400_000));

        syringe.run(FAST, Plants.MINUTE);

        assertEquals(400_000, syringe.airPassed());
        assertEquals(0, syringe.ledger().taken());
    }

    /** A line of 1 mm and 1.5 m under 0.6 m of water: 347 mL/h. */
    @Test void withTheDoorOpenAndNothingClampedTheBagRunsDownByItself() {
        plant.seat(Seat.FREE);

        plant.run(Plants.STILL, 5 * Plants.MINUTE);

        assertEquals(347 / 12.0, plant.ledger().delivered() / 1e6, 0.3);
        plant.seat(Seat.CLAMPED);
        plant.run(Plants.STILL, 10_000);
        long before = plant.ledger().delivered();
        plant.run(FAST, Plants.MINUTE);
        assertEquals(before, plant.ledger().delivered());
    }

    @Test void aBagThatRunsDownStopsWhenItIsEmpty() {
        Plant small = new Plant(Build.rollers(5_000_000), Outlet.Vein.LEVEL);
        small.seat(Seat.FREE);

        small.run(Plants.STILL, 10 * Plants.MINUTE);

        assertEquals(7_000_000, small.ledger().delivered(), 60_000);
        assertEquals(0, small.airPassed());
    }

    /** 1.5 N on 551 mm² is 20 mmHg, which is 28 cm of water. */
    @Test void aSyringeThatNothingHoldsRunsAwayWhenItStandsHighEnough() {
        assertTrue(runAway(0.35) > 5_000_000);
        assertTrue(runAway(0.20) < 50_000);
    }

    private static long runAway(double metres) {
        Plant syringe = new Plant(Build.syringe(Bore.FIFTY, Plants.FULL), new Outlet.Vein(0, metres));
        syringe.seat(Seat.FREE);
        syringe.run(Plants.STILL, 5 * Plants.MINUTE);
        return syringe.ledger().delivered();
    }

    @Test void whatIsStillStaysSoUntilSomethingIsDoneToIt() {
        plant.run(FAST, Plants.MINUTE);
        plant.run(Plants.STILL, Plants.MINUTE);
        long before = plant.ledger().delivered();

        assertTrue(plant.isStill());
        plant.run(Plants.STILL, 10 * Plants.MINUTE);
        assertEquals(before, plant.ledger().delivered());
        plant.endAt(new Outlet.Vein(0, 0.5));
        assertFalse(plant.isStill());
        plant.run(Plants.STILL, Plants.MINUTE);
        assertTrue(plant.ledger().delivered() > before + 30_000);
    }

    /** What rollers have pressed into the line, wherever it is now. */
    private long pressed() {
        return plant.ledger().delivered() + Math.round(plant.pressure() * 1_000);
    }
}
