package doseward.pump.past;

import doseward.quantity.Volume;

/**
 * What a pump knows of its past.
 *
 * @param boots how often it was started before
 * @param lifetime all that it ever delivered
 * @param freeFlows how often its line has been free to run, counted as in the stamp of its words
 */
public record Past(int boots, Volume lifetime, long freeFlows) {
    /** Of a pump that never was on. */
    public static final Past NONE = new Past(0, Volume.ZERO, 0);
}
