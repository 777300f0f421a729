package doseward.simulator.patient.toxicity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.simulator.chance.Chance;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class OrganismTest {
    private static final double KILOGRAMS = 70;
    private static final double DOSE = 600_000 * KILOGRAMS;
    private static final int EIGHT_HOURS = 8 * 60;

    @Test void whoGetsNothingStaysWell() {
        Organism patient = usual();
        double[] before = signs(patient);

        live(patient, 20 * 24 * 60);

        assertEquals(0, patient.concentration());
        assertArrayEquals(before, signs(patient), 1e-9);
        assertFalse(patient.arrhythmia());
    }

    @Test void pressureIsLowestFiveToSevenHoursAfterTheFirstDose() {
        Organism patient = usual();
        double well = patient.pressure();

        double minute = minuteOfHighest(patient, one -> -one.pressure());

        assertTrue(minute >= 5 * 60 && minute <= 7 * 60, () -> minute + " min");
        Organism again = usual();
        give(again, DOSE);
        live(again, (int) minute - 15);
        double fall = well - again.pressure();
        assertTrue(fall >= 15 && fall <= 25, () -> fall + " mmHg");
    }

    @Test void feverIsHighestTwoToFourHoursAfterADose() {
        double minute = minuteOfHighest(usual(), Organism::temperature);

        assertTrue(minute >= 2 * 60 && minute <= 4 * 60, () -> minute + " min");
    }

    @Test void dosesPrimeTheMediatorsAboutFourfold() {
        Organism patient = usual();
        double[] expected = {1, 1.26, 1.46, 1.66, 1.87, 2.08, 2.30, 2.51, 2.72, 2.91, 3.09, 3.25, 3.40, 3.53};

        double first = peakOfMediator(patient);
        for (int dose = 2; dose <= 14; dose++) {
            assertEquals(expected[dose - 1], peakOfMediator(patient) / first, 0.03);
        }
    }

    @Test void aHeldDoseSparesPressureKidneysAndWeight() {
        Organism given = afterDoses(6);
        Organism held = afterDoses(6);
        give(given, DOSE);
        give(held, 0);
        live(given, EIGHT_HOURS - 15);
        live(held, EIGHT_HOURS - 15);

        assertTrue(held.pressure() > given.pressure() + 5);
        assertTrue(held.filtration() > given.filtration());
        assertTrue(held.gain() < given.gain());
        assertTrue(held.clouding() < given.clouding());
    }

    @Test void threeDaysAfterTheLastDosePressureIsBackAndMostOfTheLeakIsOver() {
        Organism patient = afterDoses(9);
        double leak = patient.leak();

        live(patient, 3 * 24 * 60);

        assertEquals(usual().pressure(), patient.pressure(), 2);
        assertTrue(patient.leak() < leak / 4);
        assertTrue(patient.saturation() > 96);
    }

    @Test void aPressorRaisesThePressureEvenlyAndTheNeedForItStays() {
        Organism patient = afterDoses(9);
        double unaided = patient.pressure();

        patient.step(0, new Care(0, 1));
        double one = patient.pressure();
        double needed = patient.pressorNeeded();
        patient.step(0, new Care(0, 2));

        assertEquals(11, one - unaided, 0.1);
        assertEquals(22, patient.pressure() - unaided, 0.2);
        assertEquals(needed, patient.pressorNeeded(), 0.02);
    }

    @Test void whatIsNeededOfAPressorIsWhatKeepsTheMeanAtSixtyFive() {
        Organism patient = afterDoses(14);
        give(patient, DOSE);
        live(patient, 5 * 60);
        assertTrue(patient.pressorNeeded() > 0);

        patient.step(0, new Care(0, patient.pressorNeeded()));

        assertEquals(65, patient.pressure(), 0.1);
    }

    @Test void halfALitreRaisesPressureAndUrineForAWhileAndStaysAsWeight() {
        Organism dry = afterDoses(8);
        Organism wet = afterDoses(8);
        for (int minute = 0; minute < 30; minute++) {
            dry.step(0, Care.USUAL);
            wet.step(0, new Care(1_000, 0));
        }

        assertTrue(wet.pressure() > dry.pressure() + 4);
        assertTrue(wet.urine() > dry.urine());
        assertEquals(0.5, wet.gain() - dry.gain(), 0.02);
        live(dry, EIGHT_HOURS);
        live(wet, EIGHT_HOURS);
        assertEquals(dry.pressure(), wet.pressure(), 1);
        assertTrue(wet.gain() > dry.gain() + 0.3);
    }

    @Test void theSameUnderTheSkinIsMilder() {
        Organism vein = usual();
        Organism skin = usual();
        give(vein, 18e6);
        skin.inject(18e6);
        live(skin, 15);
        live(vein, 5 * 60);
        live(skin, 5 * 60);

        assertTrue(skin.pressure() < usual().pressure() - 1);
        assertTrue(skin.pressure() > vein.pressure() + 2);
    }

    @Test void aStepOfFiveMinutesTellsTheSameAsFiveOfOneToTwoPartsInAHundred() {
        Organism fine = new Organism(Constitution.usual(KILOGRAMS), Chance.of(1, "events"), 1);
        Organism coarse = new Organism(Constitution.usual(KILOGRAMS), Chance.of(1, "events"), 5);
        for (int minute = 0; minute < 5 * 24 * 60; minute++) {
            boolean flows = minute % EIGHT_HOURS < 15;
            fine.step(flows ? DOSE / 15 : 0, Care.USUAL);
            if (minute % 5 == 0) {
                coarse.step(flows ? DOSE / 3 : 0, Care.USUAL);
            }
        }

        assertEquals(fine.pressure(), coarse.pressure(), 0.5);
        assertEquals(1, coarse.creatinine() / fine.creatinine(), 0.02);
        assertEquals(1, coarse.gain() / fine.gain(), 0.02);
        assertEquals(1, coarse.platelets() / fine.platelets(), 0.02);
    }

    @Test void tenfoldDosesBreakNoBound() {
        for (long seed = 0; seed < 50; seed++) {
            Organism patient = new Organism(Treated.somebody(seed), Chance.of(seed, "events"), 5);
            for (int step = 0; step < 5 * 24 * 12; step++) {
                patient.step(10 * DOSE / 96, Care.USUAL);
            }
            assertTrue(patient.pressure() > 0 && patient.pressure() < 150);
            assertTrue(patient.saturation() >= 50 && patient.saturation() <= 97);
            assertTrue(patient.filtration() > 0 && patient.filtration() < 1);
            assertTrue(patient.platelets() > 0);
            assertTrue(patient.creatinine() < 30);
            assertTrue(patient.temperature() < 41);
        }
    }

    @Test void oneSeedIsOnePatient() {
        Treated.Outcome one = Treated.of(5, 600_000, 14);
        Treated.Outcome again = Treated.of(5, 600_000, 14);

        assertEquals(one.self(), again.self());
        assertEquals(one.second().doses(), again.second().doses());
        assertEquals(one.second().creatinine(), again.second().creatinine());
    }

    @Test void careBelowNothingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Care(-1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Care(0, Double.NaN));
    }

    private static double minuteOfHighest(Organism patient, ToDoubleFunction<Organism> sign) {
        double highest = Double.NEGATIVE_INFINITY;
        int at = 0;
        for (int minute = 1; minute <= 12 * 60; minute++) {
            patient.step(minute <= 15 ? DOSE / 15 : 0, Care.USUAL);
            if (sign.applyAsDouble(patient) > highest) {
                highest = sign.applyAsDouble(patient);
                at = minute;
            }
        }
        return at;
    }

    private static double peakOfMediator(Organism patient) {
        double peak = 0;
        for (int minute = 0; minute < EIGHT_HOURS; minute++) {
            patient.step(minute < 15 ? DOSE / 15 : 0, Care.USUAL);
            peak = Math.max(peak, patient.mediator());
        }
        return peak;
    }

    private static double[] signs(Organism patient) {
        return new double[] {patient.pressure(), patient.pressorNeeded(), patient.heartRate(),
            patient.creatinine(), patient.urine(), patient.gain(), patient.saturation(), patient.clouding(),
            patient.platelets(), patient.temperature()};
    }

    private static Organism afterDoses(int doses) {
        Organism patient = usual();
        for (int dose = 0; dose < doses; dose++) {
            give(patient, DOSE);
            live(patient, EIGHT_HOURS - 15);
        }
        return patient;
    }

    private static void give(Organism patient, double units) {
        for (int minute = 0; minute < 15; minute++) {
            patient.step(units / 15, Care.USUAL);
        }
    }

    private static void live(Organism patient, int minutes) {
        for (int minute = 0; minute < minutes; minute++) {
            patient.step(0, Care.USUAL);
        }
    }

    private static Organism usual() {
        return new Organism(Constitution.usual(KILOGRAMS), Chance.of(3, "events"), 1);
    }
}
