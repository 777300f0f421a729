package doseward.simulator.patient.kinetics;

import static doseward.simulator.patient.kinetics.Near.assertNear;
import static doseward.simulator.patient.kinetics.Near.assertRounds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/** The concentrations that the formulae and the publications give, by steps of a minute. */
class PlasmaTest {
    private static final double DOSE = 600_000 * 70;
    private static final double CONTINUOUS = 18e6 * 1.8 / 1440;
    private static final int[] TIMES = {5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 360, 480};
    private static final int[] LENGTHS = {5, 15, 30, 60, 120};

    @Test void aDoseOverFifteenMinutesRunsAsTheTableSays() {
        double[] konrad = {4711.7, 8344.7, 11152.0, 8615.0, 5183.6, 2494.5, 1272.8, 440.8, 234.3, 121.9, 73.9,
            27.7, 10.4};
        double[] label = {2098.3, 3719.4, 4974.4, 3850.2, 2325.2, 1124.2, 575.4, 199.0, 105.0, 54.3, 32.9,
            12.3, 4.64};

        for (int index = 0; index < TIMES.length; index++) {
            assertRounds(konrad[index], infused(Published.KONRAD, DOSE, 15, TIMES[index]), 0.1);
            assertRounds(label[index], infused(Published.LABEL, DOSE, 15, TIMES[index]), 0.1);
        }
    }

    @Test void aLongerInfusionPeaksLower() {
        double[] konrad = {14_135, 11_152, 8_168, 5_026, 2_724};
        double[] label = {6_295, 4_974, 3_650, 2_250, 1_220};

        for (int index = 0; index < LENGTHS.length; index++) {
            int length = LENGTHS[index];
            assertRounds(konrad[index], infused(Published.KONRAD, DOSE, length, length), 1);
            assertRounds(label[index], infused(Published.LABEL, DOSE, length, length), 1);
        }
    }

    @Test void theAreaUnderADoseIsDoseByClearance() {
        assertRounds(5_833, area(Published.KONRAD), 1);
        assertRounds(2_612, area(Published.LABEL), 1);
    }

    @Test void aBolusGoesIntoTheFirstVolume() {
        assertRounds(16_061, bolus(Published.KONRAD, DOSE, 0), 1);
        assertRounds(7_146, bolus(Published.LABEL, DOSE, 0), 1);
        assertNear(650, bolus(Published.KONRAD, 1.7e6, 0));
    }

    @Test void sixHoursOfAMillionASquareMetreComeNearKonradsPlateau() {
        double plateau = infused(Published.KONRAD, 1.7e6, 360, 360);

        assertNear(38.99, plateau);
        assertEquals(41, plateau, 0.06 * 41);
    }

    @Test void aContinuousInfusionSettlesAtItsRateByClearance() {
        assertNear(187.5, continued(Published.KONRAD, 7 * 1440));
        assertNear(83.96, continued(Published.LABEL, 7 * 1440));
    }

    @Test void aContinuousInfusionBuildsUpAndWashesOutWithinHours() {
        int[] up = {5, 15, 30, 60, 120, 240, 360};
        double[] konrad = {.202, .478, .700, .862, .934, .976, .991};
        double[] label = {.201, .476, .699, .861, .934, .976, .991};
        double[] gone = {.798, .522, .300, .138, .066, .024};

        for (int index = 0; index < up.length; index++) {
            assertRounds(konrad[index], continued(Published.KONRAD, up[index]) / 187.5, 0.001);
            assertRounds(label[index], continued(Published.LABEL, up[index]) / 83.96, 0.001);
        }
        for (int index = 0; index < gone.length; index++) {
            assertRounds(gone[index], washedOut(Published.KONRAD, up[index]), 0.001);
        }
    }

    @Test void halfOfAPlateauIsReachedInAQuarterOfAnHour() {
        assertEquals(16, firstMinute(minute -> continued(Published.KONRAD, minute) - 0.5 * 187.5), 1);
        assertEquals(81, firstMinute(minute -> continued(Published.KONRAD, minute) - 0.9 * 187.5), 1);
    }

    @Test void aDoseIsAboveAThousandForAnHourAndAboveTenForEight() {
        int[] levels = {1000, 100, 60, 10};
        double[] konrad = {64.9, 203, 265, 485};
        double[] label = {45.3, 123, 169, 386};

        for (int index = 0; index < levels.length; index++) {
            assertEquals(konrad[index], minutesAbove(Published.KONRAD, levels[index]), 1);
            assertEquals(label[index], minutesAbove(Published.LABEL, levels[index]), 1);
        }
    }

    @Test void aDecrescendoStandsAtFourPlateaus() {
        double[] hours = {6, 12, 24, 96};
        double[] konrad = {750, 375, 187.5, 46.9};
        double[] label = {336, 168, 84.0, 21.0};

        for (int index = 0; index < hours.length; index++) {
            double rate = 18e6 * 1.8 / (hours[index] * 60);
            assertRounds(konrad[index], settled(Published.KONRAD, rate), 0.1);
            assertRounds(label[index], settled(Published.LABEL, rate), 1);
        }
    }

    @Test void dosesEveryEightHoursHardlyAddUpInTheBlood() {
        ClosedForm form = new ClosedForm(Published.KONRAD.disposition());
        Plasma plasma = new Plasma(Published.KONRAD.disposition(), 1);
        for (int dose = 0; dose < 14; dose++) {
            plasma.bolus(DOSE);
            steps(plasma, dose < 13 ? 480 : 479, 0);
        }

        assertNear(form.repeated(DOSE, 480, 14, 479), plasma.concentration());
        assertNear(1.0204, form.repeated(DOSE, 480, 14, 479) / form.bolus(DOSE, 479));
    }


    @Test void nothingIsEverBelowZero() {
        Plasma plasma = new Plasma(Published.LABEL.disposition(), 5);
        plasma.bolus(DOSE);
        for (int step = 0; step < 10_000; step++) {
            plasma.step(0);
            assertTrue(plasma.concentration() >= 0);
        }
    }

    private static double infused(Published published, double units, int length, int minute) {
        Plasma plasma = new Plasma(published.disposition(), 1);
        steps(plasma, Math.min(length, minute), units / length);
        steps(plasma, Math.max(0, minute - length), 0);
        return plasma.concentration();
    }

    private static double bolus(Published published, double units, int minute) {
        Plasma plasma = new Plasma(published.disposition(), 1);
        plasma.bolus(units);
        steps(plasma, minute, 0);
        return plasma.concentration();
    }

    private static double continued(Published published, int minutes) {
        Plasma plasma = new Plasma(published.disposition(), 1);
        steps(plasma, minutes, CONTINUOUS);
        return plasma.concentration();
    }

    private static double settled(Published published, double rate) {
        Plasma plasma = new Plasma(published.disposition(), 60);
        steps(plasma, 100, rate * 60);
        return plasma.concentration();
    }

    private static double washedOut(Published published, int minutes) {
        Plasma plasma = new Plasma(published.disposition(), 1);
        steps(plasma, 7 * 1440, CONTINUOUS);
        double settled = plasma.concentration();
        steps(plasma, minutes, 0);
        return plasma.concentration() / settled;
    }

    private static double area(Published published) {
        double sum = 0;
        Plasma plasma = new Plasma(published.disposition(), 1);
        for (int minute = 0; minute < 3 * 1440; minute++) {
            double before = plasma.concentration();
            plasma.step(minute < 15 ? DOSE / 15 : 0);
            sum += (before + plasma.concentration()) / 2 / 60;
        }
        return sum;
    }

    private static double minutesAbove(Published published, double level) {
        Plasma plasma = new Plasma(published.disposition(), 0.1);
        int above = 0;
        for (int step = 0; step < 6_000; step++) {
            plasma.step(step < 150 ? DOSE / 150 : 0);
            above += plasma.concentration() > level ? 1 : 0;
        }
        return above / 10.0;
    }

    private static int firstMinute(IntToDoubleFunction above) {
        int minute = 0;
        while (above.applyAsDouble(minute) < 0) {
            minute++;
        }
        return minute;
    }

    private static void steps(Plasma plasma, int count, double units) {
        for (int step = 0; step < count; step++) {
            plasma.step(units);
        }
    }
}
