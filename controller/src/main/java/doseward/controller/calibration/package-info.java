/**
 * What a step of a pump on pins truly moves, found on a balance. Uses {@code settings} and
 * {@code pump.gpio.stepper}.
 */
package doseward.controller.calibration;
