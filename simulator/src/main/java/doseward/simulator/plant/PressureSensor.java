package doseward.simulator.plant;

import doseward.simulator.chance.Chance;

/**
 * Feels the pressure, not quite: by up to 5 % too much or too little, with noise of 1 to 3 mmHg, and drifting
 * by 5 mmHg a day; all three assumed.
 */
public final class PressureSensor {
    private static final double MILLIS_PER_DAY = 86_400_000;
    private static final double DRIFT_PER_DAY = 5;

    private final Chance chance;
    private final double gain;
    private final double noise;
    private final double drift;

    public PressureSensor(Chance chance) {
        this.chance = chance;
        this.gain = 1 + chance.between(-50, 50) / 1e3;
        this.noise = chance.between(10, 30) / 10.0;
        this.drift = (chance.oneIn(2) ? 1 : -1) * DRIFT_PER_DAY;
    }

    /** What it says when the pressure is this, so long after it was set to zero. */
    public double reading(double mmHg, long millis) {
        return mmHg * gain + drift * millis / MILLIS_PER_DAY + noise * chance.normal();
    }
}
