package doseward.pump.gpio.force;

import doseward.pump.gpio.adc.Converter;

/**
 * A sensor of force that is asked for.
 *
 * @param channel of the converter
 * @param blocked above this the line is blocked
 */
public record ForceWish(int channel, Slope slope, Pressure blocked) {
    public ForceWish {
        if (channel < 0 || channel >= Converter.CHANNELS) {
            throw new IllegalArgumentException("a converter has channels 0 to 7, not " + channel);
        }
        if (!blocked.isAbove(slope.atLow()) || !slope.most().isAbove(blocked)) {
            throw new IllegalArgumentException("a line is blocked at a pressure that can be read, between "
                + slope.atLow() + " and " + slope.most() + ", not " + blocked);
        }
    }
}
