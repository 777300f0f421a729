package doseward.pump.past;

import doseward.quantity.Volume;

/**
 * What a pump knows of its past.
 *
 * @param boots how often it was started before
 * @param lifetime all that it ever delivered
 * @param freely how often its line has begun, or ceased, to be free to run by itself
 */
public record Past(int boots, Volume lifetime, long freely) {
    /** Of a pump that never was on. */
    public static final Past NONE = new Past(0, Volume.ZERO, 0);
}
