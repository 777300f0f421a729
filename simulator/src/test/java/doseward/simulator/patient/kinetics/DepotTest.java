package doseward.simulator.patient.kinetics;

import static doseward.simulator.patient.kinetics.Near.assertExact;
import static doseward.simulator.patient.kinetics.Near.assertRounds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DepotTest {
    private static final double MILLIONS_18 = 18e6;

    @Test void anInjectionRunsAsTheTableSays() {
        int[] times = {60, 90, 120, 180, 240, 300, 360, 480, 720, 1440};
        double[] label = {11.5, 25.9, 37.2, 49.6, 52.5, 49.9, 44.7, 32.2, 13.3, 0.5};

        double[] curve = curve(Published.LABEL, MILLIONS_18, 1);

        for (int index = 0; index < times.length; index++) {
            assertRounds(label[index], curve[times[index]], 0.1);
        }
    }

    @Test void withTheLabelTheHeightFallsIntoWhatPiscitelliMeasured() {
        double[] curve = curve(Published.LABEL, MILLIONS_18, 1);

        assertTrue(highest(curve) > 21.9 && highest(curve) < 112.9);
        assertEquals(3.9 * 60, peak(curve), 6);
        assertEquals(3.2, Math.log(2) / Math.log(curve[480] / curve[720]) * 4, 0.15);
    }

    @Test void withKonradTheHeightIsALittleAboveIt() {
        double[] curve = curve(Published.KONRAD, MILLIONS_18, 1);

        assertRounds(117, highest(curve), 1);
        assertEquals(4 * 60, peak(curve), 15);
        assertRounds(25.8, curve[60], 0.1);
        assertRounds(71.9, curve[480], 0.1);
    }

    @Test void nothingReachesTheBloodBeforeTheLagIsOver() {
        double[] curve = curve(Published.LABEL, MILLIONS_18, 1);

        assertEquals(0, curve[27]);
        assertTrue(curve[28] > 0);
    }

    @Test void theAreaOfADayIsWhatReachesTheBloodByClearance() {
        double[] curve = curve(Published.LABEL, 36e6, 1);
        double area = 0;
        for (int minute = 1; minute <= 1440; minute++) {
            area += (curve[minute - 1] + curve[minute]) / 2 / 60;
        }

        assertRounds(870, area, 10);
    }

    @Test void twoInjectionsAddUpEvenWhileBothLag() {
        Disposition body = Published.KONRAD.disposition();
        Plasma once = new Plasma(body, 5);
        Plasma other = new Plasma(body, 5);
        Depot both = new Depot(body, 5);
        Depot twice = new Depot(body, 5);
        both.inject(30);
        both.inject(70);
        twice.inject(100);

        for (int step = 0; step < 100; step++) {
            stepped(both, once);
            stepped(twice, other);
            assertEquals(other.concentration(), once.concentration(), 1e-12);
        }
    }

    @Test void aCoarseStepTellsTheSameCurve() {
        double[] fine = curve(Published.LABEL, MILLIONS_18, 1);
        double[] coarse = curve(Published.LABEL, MILLIONS_18, 5);

        assertExact(fine[240], coarse[48]);
        assertExact(fine[720], coarse[144]);
    }

    private static double[] curve(Published published, double units, int minutesOfStep) {
        Plasma plasma = new Plasma(published.disposition(), minutesOfStep);
        Depot depot = new Depot(published.disposition(), minutesOfStep);
        depot.inject(units);
        double[] curve = new double[1440 / minutesOfStep + 1];
        for (int step = 1; step < curve.length; step++) {
            stepped(depot, plasma);
            curve[step] = plasma.concentration();
        }
        return curve;
    }

    private static void stepped(Depot depot, Plasma plasma) {
        plasma.step(0);
        depot.step(plasma);
    }

    private static double highest(double[] curve) {
        return curve[peak(curve)];
    }

    private static int peak(double[] curve) {
        int peak = 0;
        for (int minute = 1; minute < curve.length; minute++) {
            peak = curve[minute] > curve[peak] ? minute : peak;
        }
        return peak;
    }
}
