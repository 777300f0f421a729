package doseward.pump.past;

import doseward.quantity.Volume;

/**
 * What a pump knows of its past.
 *
 * @param boots how often it was started before
 * @param lifetime all that it ever delivered
 */
public record Past(int boots, Volume lifetime) {}
