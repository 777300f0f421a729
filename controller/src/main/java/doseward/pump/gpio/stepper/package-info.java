/**
 * A stepper motor that moves fluid: what one step moves, when each step is due, and the pulses themselves.
 * Whole numbers only, and what is rounded never adds up. Uses {@code pump.gpio.line}, {@code
 * pump.gpio.clock}, {@code plan} and {@code quantity}.
 */
package doseward.pump.gpio.stepper;
