package doseward.pump.gpio.force;

import doseward.pump.gpio.adc.Converter;

/**
 * What pressure a reading stands for: a straight line through two that were measured.
 *
 * @param low counts at the lower pressure
 * @param high counts at the higher one
 */
public record Slope(int low, Pressure atLow, int high, Pressure atHigh) {
    /** Through two points that are closer a line would say more than was measured. */
    public static final int CLOSEST = 50;

    public Slope {
        if (!Converter.isPlausible(low) || !Converter.isPlausible(high) || high - low < CLOSEST
            || !atHigh.isAbove(atLow)) {
            throw new IllegalArgumentException("two points, of which the one of more pressure has at least "
                + CLOSEST + " counts more: " + low + " at " + atLow + ", " + high + " at " + atHigh);
        }
    }

    /** Rounds up: never said to be less. */
    public Pressure at(int counts) {
        return new Pressure(atLow.mmHg()
            + Math.ceilDiv((counts - low) * (atHigh.mmHg() - atLow.mmHg()), high - low));
    }

    /** The most that can be read. */
    public Pressure most() {
        return at(Converter.FULL_SCALE - Converter.RAIL - 1);
    }
}
