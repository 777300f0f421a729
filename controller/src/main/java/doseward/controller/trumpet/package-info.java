/**
 * How evenly a pump flows: start-up and trumpet curves as IEC 60601-2-24 has them, of samples from wherever
 * they come, among them the pulses of {@code pump.gpio.stepper}. Uses {@code quantity} and {@code plan}, and
 * {@code controller.picture} in the colours of {@code controller.report}.
 */
package doseward.controller.trumpet;
