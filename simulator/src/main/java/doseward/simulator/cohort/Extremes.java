package doseward.simulator.cohort;

import doseward.simulator.patient.toxicity.Organism;

/** The worst of each sign of one patient within a time, by the truth of each minute. */
final class Extremes {
    private static final double HOT = 40;
    private static final int MINUTES_IN_DAY = 24 * 60;

    private double pressure = Double.MAX_VALUE;
    private double pressor;
    private double creatinine;
    private double gain;
    private double saturation = 100;
    private double platelets = Double.MAX_VALUE;
    private double clouding;
    private double temperature;
    private double heartRate;
    private double urine = Double.MAX_VALUE;
    private int hot;
    private int longestHot;
    private boolean arrhythmia;

    /** A minute goes by, at the end of eight hours with so much urine, in mL. */
    void saw(Organism now, boolean lostRhythm, double urineOfShift) {
        pressure = Math.min(pressure, now.pressure());
        pressor = Math.max(pressor, now.pressorNeeded());
        creatinine = Math.max(creatinine, now.creatinine());
        gain = Math.max(gain, now.gain());
        saturation = Math.min(saturation, now.saturation());
        platelets = Math.min(platelets, now.platelets());
        clouding = Math.max(clouding, now.clouding());
        temperature = Math.max(temperature, now.temperature());
        heartRate = Math.max(heartRate, now.heartRate());
        urine = Math.min(urine, urineOfShift);
        hot = now.temperature() > HOT ? hot + 1 : 0;
        longestHot = Math.max(longestHot, hot);
        arrhythmia |= lostRhythm;
    }

    /** Mean arterial, mmHg. */
    double pressure() {
        return pressure;
    }

    /** Micrograms/kg/min of phenylephrine that would have kept the mean pressure at 65 mmHg. */
    double pressor() {
        return pressor;
    }

    /** Milligrams a decilitre. */
    double creatinine() {
        return creatinine;
    }

    /** Kilograms. */
    double gain() {
        return gain;
    }

    /** Parts of 100. */
    double saturation() {
        return saturation;
    }

    /** In a cubic millimetre. */
    double platelets() {
        return platelets;
    }

    double clouding() {
        return clouding;
    }

    /** Degrees Celsius. */
    double temperature() {
        return temperature;
    }

    /** Beats a minute. */
    double heartRate() {
        return heartRate;
    }

    /** The least of any eight hours, mL. */
    double urine() {
        return urine;
    }

    boolean hotForADay() {
        return longestHot > MINUTES_IN_DAY;
    }

    boolean arrhythmia() {
        return arrhythmia;
    }
}
