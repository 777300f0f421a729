package doseward.simulator.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.quantity.Rate;
import doseward.simulator.chance.Chance;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlantTest {
    private static final Rate TEN = Rate.ofMillilitresPerHour(10);

    @Test void whatRollersAreAskedForIsDeliveredStoredOrLessThanAStep() {
        Plant plant = new Plant(Build.rollers(Plants.FULL), Outlet.Vein.LEVEL);

        plant.run(TEN, 60 * Plants.MINUTE);

        long step = (long) Math.ceil(150_000 / 3200.0);
        Ledger ledger = plant.ledger();
        assertEquals(10_000_000, plant.asked());
        assertEquals(ledger.taken(), ledger.delivered() + ledger.inLine() - Tube.LINE.nanolitres());
        assertTrue(plant.asked() - ledger.taken() >= 0 && plant.asked() - ledger.taken() <= step + 1);
    }

    /** Whatever befalls it: each step checks the books, and they close at the end. */
    @Test void noNanolitreIsLostOnARoughDay() {
        Chance chance = Chance.of(5, "rough day");
        Plant plant = new Plant(Specimen.syringe(Bore.FIFTY, Plants.FULL, 5), Outlet.Vein.LEVEL);
        plant.prime(1_000_000);
        for (int turn = 0; turn < 200; turn++) {
            plant.endAt(switch (chance.between(1, 4)) {
                case 1 -> new Outlet.Blocked();
                case 2 -> new Outlet.Bowl();
                case 3 -> new Outlet.Vein(8, chance.between(-100, 100) / 100.0);
                default -> Outlet.Vein.LEVEL;
            });
            plant.run(new Rate(chance.between(0, 20_000)), chance.between(1, 300) * 100L);
        }

        Ledger ledger = plant.ledger();
        assertEquals(Plants.FULL, ledger.left() + ledger.delivered() + ledger.lost() + ledger.inLine()
            - Tube.LINE.nanolitres());
        assertTrue(ledger.lost() > 0 && ledger.delivered() > 0);
    }

    @Test void aWrongBookIsABug() {
        Ledger ledger = new Ledger(1_000, 100);
        ledger.move(10, 4, true);

        ledger.mustBalance(6);
        assertThrows(IllegalStateException.class, () -> ledger.mustBalance(5));
    }

    @Test void anEmptySyringeGivesNothingMore() {
        Plant plant = new Plant(Build.syringe(Bore.FIFTY, 100_000), Outlet.Vein.LEVEL);

        plant.run(TEN, 10 * Plants.MINUTE);

        assertEquals(0, plant.ledger().left());
        assertEquals(100_000, plant.ledger().delivered(), 100);
    }

    /** Raised by half a metre, a line that gives 2 µL/mmHg gives 74 µL; lowered, it takes as much back. */
    @Test void aPumpThatIsRaisedGivesABolusAndOneThatIsLoweredTakesItBack() {
        Plant plant = new Plant(Plants.smooth(2), Outlet.Vein.LEVEL);

        plant.endAt(new Outlet.Vein(0, 0.5));
        plant.run(Plants.STILL, 30_000);
        assertEquals(74_000, plant.ledger().delivered(), 600);

        plant.endAt(Outlet.Vein.LEVEL);
        plant.run(Plants.STILL, 30_000);
        assertEquals(0, plant.ledger().delivered(), 10);
    }

    @Test void aCheckValveLetsNothingBack() {
        Plant plant = new Plant(Plants.smooth(2).withCheckValve(), new Outlet.Vein(0, 0.5));
        plant.run(Plants.STILL, 30_000);
        long before = plant.ledger().delivered();

        plant.endAt(Outlet.Vein.LEVEL);
        plant.run(Plants.STILL, 30_000);

        assertEquals(before, plant.ledger().delivered());
    }

    /** At 1 mL/h the gap is 74 µL over the rate: 4.4 min. */
    @Test void aPumpThatIsLoweredLeavesAGap() {
        Plant plant = new Plant(Plants.smooth(2).withCheckValve(), Outlet.Vein.LEVEL);
        plant.run(Plants.ONE, 5 * Plants.MINUTE);
        long before = plant.ledger().delivered();

        plant.endAt(new Outlet.Vein(0, -0.5));
        double gap = 0;
        for (; plant.ledger().delivered() <= before + 1_000; gap += 1 / 60.0) {
            plant.step(Plants.ONE, 1_000);
        }

        assertEquals(4.4, gap, 0.15);
    }

    /** (F breakaway - F sliding) / area x what the drive gives: 8.2 µL of 2 µL/mmHg, every 29 s at 1 mL/h. */
    @Test void aLargeSyringeAtALowRateGoesInJerks() {
        Plant plant = new Plant(Plants.syringe(Friction.PLUNGER, 2_000, 0).giving(20), Outlet.Vein.LEVEL);
        plant.run(Plants.ONE, 20 * Plants.MINUTE);
        List<Long> at = new ArrayList<>();
        long quiet = 0;
        for (int step = 0; step < 6_000; step++) {
            long before = plant.ledger().delivered();
            plant.step(Plants.ONE, 100);
            boolean flows = plant.ledger().delivered() - before > 200;
            if (flows && quiet > 50) {
                at.add(plant.millis());
            }
            quiet = flows ? 0 : quiet + 1;
        }

        double every = (at.getLast() - at.getFirst()) / 1e3 / (at.size() - 1);
        assertEquals(29.4, every, 2, at::toString);
    }

    @Test void aFastPlungerGoesSmoothly() {
        Plant plant = new Plant(Plants.syringe(Friction.PLUNGER, 2_000, 0).giving(20), Outlet.Vein.LEVEL);
        plant.run(Rate.ofMillilitresPerHour(100), Plants.MINUTE);
        long before = plant.ledger().delivered();

        for (int second = 0; second < 60; second++) {
            plant.run(Rate.ofMillilitresPerHour(100), 1_000);
            assertEquals(27_778, plant.ledger().delivered() - before, 200);
            before = plant.ledger().delivered();
        }
    }

    /** A 50 mL plunger without a clamp holds 1.5 N, or 28 cm of water under it. */
    @Test void aSyringeWithoutAClampRunsAwayBelowTheHeightThatItsFrictionHolds() {
        assertEquals(0, siphoned(true, 0.8), 2_000 * 60);
        assertTrue(siphoned(false, 0.26) < 30_000, "what gives moves, and the plunger stands");
        assertTrue(siphoned(false, 0.30) > 1_000_000, "it runs away");
    }

    /** At a metre, and no friction: 73.6 mmHg over 0.127 mmHg h/mL is 578 mL/h. */
    @Test void freeFlowIsHeightOverResistance() {
        Plant plant = new Plant(unclamped(Friction.NONE), new Outlet.Vein(0, 1));
        plant.run(Plants.STILL, 10_000);
        long before = plant.ledger().delivered();

        plant.run(Plants.STILL, 60_000);

        assertEquals(578, 60 * (plant.ledger().delivered() - before) / 1e6, 6);
    }

    @Test void thePressureInALineIsThatOfPoiseuille() {
        Plant plant = new Plant(Build.rollers(Plants.FULL), Outlet.Vein.LEVEL);

        plant.run(Rate.ofMillilitresPerHour(200), 10_000);

        assertEquals(25, plant.pressure(), 0.5);
        assertEquals(1.178e6, Tube.LINE.nanolitres(), 1e3);
    }

    @Test void theSameSeedGivesTheSameFlow() {
        assertEquals(flowOf(8), flowOf(8));
        assertTrue(flowOf(8) != flowOf(9));
    }

    private static long flowOf(long seed) {
        Plant plant = new Plant(Specimen.syringe(Bore.FIFTY, Plants.FULL, seed), Outlet.Vein.LEVEL);
        plant.prime(500_000);
        plant.run(Plants.ONE, 30 * Plants.MINUTE);
        return plant.ledger().delivered();
    }

    private static long siphoned(boolean clamped, double metres) {
        Build.Syringe syringe = (Build.Syringe) unclamped(Friction.PLUNGER).mechanism();
        Build build = Build.syringe(Bore.FIFTY, Plants.FULL).with(new Build.Syringe(syringe.bore(),
            syringe.gearing(), Friction.PLUNGER, new Coupling(1_000, 0, clamped), 0));
        Plant plant = new Plant(build, new Outlet.Vein(0, metres));
        plant.run(Plants.STILL, 10 * Plants.MINUTE);
        return plant.ledger().delivered();
    }

    private static Build unclamped(Friction friction) {
        return Build.syringe(Bore.FIFTY, Plants.FULL).with(new Build.Syringe(Bore.FIFTY,
            Gearing.screw(Bore.FIFTY, 1, 3200), friction, new Coupling(1_000, 0, false), 0));
    }
}
