package doseward.pump.gpio;

import doseward.quantity.Volume;

/**
 * What a pump on pins must know of its past, for it has no memory of its own: whoever starts it keeps this.
 *
 * @param boots how often it was started before
 * @param lifetime all that it ever delivered
 */
public record Past(int boots, Volume lifetime) {}
