package doseward.pump.gpio.shaft;

import doseward.pump.gpio.line.InputWish;

/**
 * An encoder that is asked for.
 *
 * @param first the line that leads while the motor moves fluid towards the patient
 * @param second the one that follows it by a quarter of a period
 */
public record EncoderWish(InputWish first, InputWish second, Scale scale) {}
