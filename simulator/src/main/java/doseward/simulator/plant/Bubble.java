package doseward.simulator.plant;

import doseward.simulator.chance.Chance;

/**
 * A bubble of air in the line.
 *
 * @param nanolitres at the pressure of the room
 */
public record Bubble(long nanolitres) {
    private static final double ATMOSPHERE = 760;

    /** Most are small: a middle of 20 µL, two in three within a factor of 3 of it; assumed. */
    private static final double MIDDLE = 20_000;
    private static final double FACTOR = 3;

    public Bubble {
        if (nanolitres <= 0) {
            throw new IllegalArgumentException("a bubble holds air: " + nanolitres + " nL");
        }
    }

    static Bubble of(Chance chance) {
        return new Bubble(Math.max(1, Math.round(MIDDLE * StrictMath.pow(FACTOR, chance.normal()))));
    }

    /** How much it gives, by the law of Boyle, in nanolitres for each mmHg. */
    static double give(double nanolitres) {
        return nanolitres / ATMOSPHERE;
    }
}
