/**
 * What a step of a pump on pins truly moves, found on a balance. Uses {@code settings} and
 * {@code pump.gpio.stepper}, and draws with {@code picture} in the colours of {@code report}.
 */
package doseward.controller.calibration;
