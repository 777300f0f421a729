package doseward.simulator.patient.toxicity;

import java.util.stream.Stream;

/**
 * When a dose is held, by the expert consensus of 2014 (Journal for ImmunoTherapy of Cancer 2:26, table 3) as
 * far as this patient has its signs: on one absolute criterion, or on three relative ones. A clouded mind
 * and a lost rhythm are absolute here.
 */
final class HoldRules {
    private static final int RELATIVE_THAT_HOLD = 3;
    private static final double MUCH_WEIGHT = 0.15;

    private HoldRules() {}

    static boolean hold(Organism patient, Interval interval, double kilograms) {
        return absolute(patient, interval).anyMatch(each -> each)
            || relative(patient, interval, kilograms).filter(each -> each).count() >= RELATIVE_THAT_HOLD;
    }

    private static Stream<Boolean> absolute(Organism patient, Interval interval) {
        return Stream.of(patient.creatinine() >= 3, interval.urine() < 80, interval.highestPressor() >= 1.5,
            patient.pressorNeeded() > 0.8, patient.heartRate() > 130, patient.platelets() < 30_000,
            patient.saturation() < 89, patient.clouding() >= 1, patient.arrhythmia());
    }

    private static Stream<Boolean> relative(Organism patient, Interval interval, double kilograms) {
        return Stream.of(patient.creatinine() >= 2.5, interval.urine() < 160, interval.highestPressor() >= 1,
            patient.pressorNeeded() > 0.5, patient.heartRate() >= 100, patient.platelets() < 50_000,
            patient.saturation() < 90.5, patient.gain() > MUCH_WEIGHT * kilograms);
    }
}
