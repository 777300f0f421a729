package doseward.simulator.patient;

import doseward.quantity.Weight;
import doseward.simulator.chance.Chance;
import doseward.simulator.patient.kinetics.Depot;
import doseward.simulator.patient.toxicity.Care;
import doseward.simulator.patient.toxicity.Constitution;
import doseward.simulator.patient.toxicity.Organism;

/**
 * What goes on in one patient and follows from the drug and from care, in steps of a minute: published
 * kinetics and a calibrated toxicity, as the signs of a ward see them.
 */
final class Body {
    private static final double UNITS_FOR_EACH_KG = 600_000;
    private static final double GRAMS_IN_KG = 1_000;
    private static final double MEAN_OF_SYSTOLIC = 0.76;
    private static final double WELL_SATURATION = 97;
    private static final double LOST_AT_WORST = 20;

    private final Organism organism;
    private final double unitsOfDose;
    private final double wellPressure;

    Body(Weight weight, long seed) {
        Constitution self = Constitution.of(weight.grams() / GRAMS_IN_KG, Chance.of(seed, "constitution"));
        this.organism = new Organism(self, Chance.of(seed, "events"), 1);
        this.unitsOfDose = UNITS_FOR_EACH_KG * self.kilograms();
        this.wellPressure = self.pressure();
    }

    /**
     * A minute goes by, in which so many usual doses (600,000 units for each kilogram) flowed in and were
     * injected, as far as they reach the blood.
     */
    void minute(double intoVein, double fromSkin, Care care) {
        if (fromSkin > 0) {
            organism.inject(fromSkin * unitsOfDose / Depot.REACHES_BLOOD);
        }
        organism.step(Math.max(0, intoVein) * unitsOfDose, care);
    }

    /** All of it, for whoever looks deeper than a ward can. */
    Organism organism() {
        return organism;
    }

    /** Systolic pressure with the pressor that is given, mmHg. */
    double systolic() {
        return organism.pressure() / MEAN_OF_SYSTOLIC;
    }

    /** By which share the pressure would have fallen without a pressor. */
    double fall() {
        return 1 - organism.unaidedPressure() / wellPressure;
    }

    /** Beats a minute. */
    double heartRate() {
        return organism.heartRate();
    }

    /** Degrees Celsius. */
    double temperature() {
        return organism.temperature();
    }

    /** An index: about one half in the middle of a usual course. */
    double leak() {
        return organism.leak();
    }

    /** Kilograms that the patient has gained. */
    double gain() {
        return organism.gain();
    }

    /** What the lungs have lost, from 0 to 1. */
    double lungs() {
        return Math.min(1, (WELL_SATURATION - saturation()) / LOST_AT_WORST);
    }

    /** Of arterial blood, on air, in parts of 100. */
    double saturation() {
        return organism.saturation();
    }

    /** What is left of the kidneys' work, from 1 down. */
    double filtration() {
        return organism.filtration();
    }

    /** Milligrams a decilitre. */
    double creatinine() {
        return organism.creatinine();
    }

    /** Millilitres an hour. */
    double urine() {
        return organism.urine();
    }

    /** In a cubic millimetre. */
    double platelets() {
        return organism.platelets();
    }

    /** From 1 on the patient is confused, from 1.5 on gravely so. */
    double clouding() {
        return organism.clouding();
    }
}
