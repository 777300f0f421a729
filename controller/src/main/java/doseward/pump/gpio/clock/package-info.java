/**
 * The time by which pulses are given: the machine's monotonic clock, and how to wait for a moment of it.
 * Uses the JDK alone.
 */
package doseward.pump.gpio.clock;
