package doseward.pump.gpio.battery;

import doseward.pump.gpio.adc.Converter;
import doseward.pump.gpio.line.InputWish;
import java.time.Duration;
import java.util.Optional;

/**
 * A battery that is asked for.
 *
 * @param channel of the converter
 * @param fullScale millivolts at the battery at which the converter reads its most
 * @param lasts how long a full one lasts in use
 * @param mains closed to ground while there is mains; without it the pump is taken to run on its battery
 */
public record BatteryWish(int channel, int fullScale, Discharge discharge, Duration lasts,
        Optional<InputWish> mains) {
    /** One that lasts no longer is low while it is full. */
    public static final Duration SHORTEST = Duration.ofMinutes(30);

    public BatteryWish {
        if (channel < 0 || channel >= Converter.CHANNELS) {
            throw new IllegalArgumentException("a converter has channels 0 to 7, not " + channel);
        }
        if (fullScale < leastScale(discharge)) {
            throw new IllegalArgumentException("the converter is to read up to " + leastScale(discharge)
                + " mV, not " + fullScale);
        }
        if (lasts.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("a battery lasts at least " + SHORTEST + ", not " + lasts);
        }
    }

    /** A charger lifts a battery above what it has when it is full: a fifth more is to be read. Rounds up. */
    public static int leastScale(Discharge discharge) {
        return Math.ceilDiv(discharge.full() * 6, 5);
    }

    /** Rounds down. */
    public int percent(int counts) {
        return discharge.percent(counts * fullScale / Converter.FULL_SCALE);
    }
}
