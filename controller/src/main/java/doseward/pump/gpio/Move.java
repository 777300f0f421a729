package doseward.pump.gpio;

import doseward.pump.Command;
import doseward.quantity.Rate;
import doseward.quantity.Volume;

/**
 * A little that a technician has a pump turn by hand, into nobody.
 *
 * @param volume what it is to move, at most {@link #MOST}
 * @param back whether it takes back instead of giving
 * @param home whether it is to go back until its plunger is all the way back, and the volume is its bound
 */
public record Move(Volume volume, Rate rate, boolean back, boolean home) {
    /** As much as the longest line takes; whoever wants more looks first, and moves again. */
    public static final Volume MOST = Command.LONGEST_LINE;

    /** Just so much. */
    public Move(Volume volume, Rate rate, boolean back) {
        this(volume, rate, back, false);
    }

    /** All the way back, by so much at most. */
    public static Move home(Volume bound, Rate rate) {
        return new Move(bound, rate, true, true);
    }

    public Move {
        if (volume.isZero() || volume.isAbove(MOST) || rate.microlitresPerHour() == 0) {
            throw new IllegalArgumentException("by hand a pump moves something up to " + MOST
                + ", at a rate; not " + volume + " at " + rate);
        }
    }
}
