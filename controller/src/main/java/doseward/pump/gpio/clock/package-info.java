/**
 * The time by which pulses are given: the machine's monotonic clock, and how to wait for a moment of it.
 * Uses {@code pump.gpio.system} for the C library.
 */
package doseward.pump.gpio.clock;
