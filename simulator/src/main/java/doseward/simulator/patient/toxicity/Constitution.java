package doseward.simulator.patient.toxicity;

import doseward.simulator.chance.Chance;
import doseward.simulator.patient.kinetics.Differing;
import doseward.simulator.patient.kinetics.Disposition;
import doseward.simulator.patient.kinetics.Published;

/**
 * What one patient brings along. The middle values are calibrated, the spreads were set with them so that a
 * cohort comes near the published shares.
 *
 * @param halfDrive the concentration that drives mediators half as hard as any, units/mL
 * @param mediatorHalf how much mediator halves the widening of the vessels: the tough have more
 * @param leakHalf how much leak halves what the kidneys filter
 * @param deepestFall of the mean pressure, as a share of it
 * @param pressure mean arterial, when well, mmHg
 * @param creatinine when well, mg/dL
 * @param filtration when well, L/h
 * @param kidneyRecovery hours in which half of an injury heals
 * @param platelets when well, in a cubic millimetre
 * @param heartRate when well, a minute
 */
public record Constitution(double kilograms, Disposition disposition, double halfDrive, double mediatorHalf,
        double leakHalf, double deepestFall, double pressure, double creatinine, double filtration,
        double kidneyRecovery, double platelets, double heartRate, Frailty frailty) {

    /** The middle patient of this weight. */
    public static Constitution usual(double kilograms) {
        return new Constitution(kilograms, Published.KONRAD.disposition().inWeight(kilograms), 1_800, 0.205,
            0.37, 0.67, 98, 1.0, 6, 100, 240_000, 78, Frailty.USUAL);
    }

    /** Somebody of this weight. */
    public static Constitution of(double kilograms, Chance chance) {
        Constitution usual = usual(kilograms);
        return new Constitution(kilograms,
            Differing.from(Published.KONRAD.disposition(), kilograms, chance),
            usual.halfDrive * Differing.times(0.3, chance),
            usual.mediatorHalf * Differing.times(0.4, chance),
            usual.leakHalf * Differing.times(0.4, chance),
            Math.clamp(usual.deepestFall * Differing.times(0.2, chance), 0.1, 0.8),
            usual.pressure + 9 * chance.normal(),
            Math.clamp(usual.creatinine * Differing.times(0.18, chance), 0.5, 1.6),
            usual.filtration * Differing.times(0.15, chance),
            usual.kidneyRecovery * Differing.times(0.95, chance),
            usual.platelets * Differing.times(0.2, chance), usual.heartRate * Differing.times(0.1, chance),
            Frailty.of(chance));
    }
}
