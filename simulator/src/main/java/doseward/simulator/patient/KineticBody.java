package doseward.simulator.patient;

import doseward.simulator.chance.Chance;
import doseward.simulator.patient.kinetics.Depot;
import doseward.simulator.patient.toxicity.Care;
import doseward.simulator.patient.toxicity.Constitution;
import doseward.simulator.patient.toxicity.Organism;

/**
 * A body with published kinetics and a calibrated toxicity, as the signs of a ward see it. The nurses of the
 * ward give neither fluids nor a pressor, so it has none.
 */
final class KineticBody implements Body {
    private static final double UNITS_FOR_EACH_KG = 600_000;
    private static final double MEAN_OF_SYSTOLIC = 0.76;
    private static final double WELL_SATURATION = 97;
    private static final double LOST_AT_WORST = 20;
    /** From here on dreams are vivid; a full clouding of 1 is confusion, half way up the ladder of minds. */
    private static final double FIRST_CLOUD = 0.5;

    private final Organism organism;
    private final double unitsOfDose;
    private final double wellPressure;

    KineticBody(Constitution self, Chance chance) {
        this.organism = new Organism(self, chance, 1);
        this.unitsOfDose = UNITS_FOR_EACH_KG * self.kilograms();
        this.wellPressure = self.pressure();
    }

    @Override public void minute(double intoVein, double fromSkin) {
        if (fromSkin > 0) {
            organism.inject(fromSkin * unitsOfDose / Depot.REACHES_BLOOD);
        }
        organism.step(Math.max(0, intoVein) * unitsOfDose, Care.USUAL);
    }

    @Override public double systolic() {
        return organism.pressure() / MEAN_OF_SYSTOLIC;
    }

    @Override public double fall() {
        return 1 - organism.pressure() / wellPressure;
    }

    @Override public double heartRate() {
        return organism.heartRate();
    }

    @Override public double temperature() {
        return organism.temperature();
    }

    @Override public double leak() {
        return organism.leak();
    }

    @Override public double lungs() {
        return Math.min(1, (WELL_SATURATION - saturation()) / LOST_AT_WORST);
    }

    @Override public double saturation() {
        return organism.saturation();
    }

    @Override public double filtration() {
        return organism.filtration();
    }

    @Override public double creatinine() {
        return organism.creatinine();
    }

    @Override public double urine() {
        return organism.urine();
    }

    /** In a cubic millimetre. */
    double platelets() {
        return organism.platelets();
    }

    /** How grave the clouding of the mind is, to 1. */
    double mind() {
        double clouding = organism.clouding();
        return clouding < FIRST_CLOUD ? 0 : Math.min(1, clouding / 2);
    }
}
