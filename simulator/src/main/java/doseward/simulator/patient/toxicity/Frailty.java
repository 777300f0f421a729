package doseward.simulator.patient.toxicity;

import doseward.simulator.chance.Chance;
import doseward.simulator.patient.kinetics.Differing;

/**
 * How many times as easily as the middle patient's the parts give way that differ most: most people's mind
 * stays clear and some people's does not. The spreads are calibrated, each to how many of 100 it befell.
 */
record Frailty(double lungs, double mind, double platelets, double warmth) {
    static final Frailty USUAL = new Frailty(1, 1, 1, 1);

    static Frailty of(Chance chance) {
        return new Frailty(Differing.times(0.45, chance), Differing.times(0.8, chance),
            Differing.times(0.5, chance), Differing.times(0.5, chance));
    }
}
