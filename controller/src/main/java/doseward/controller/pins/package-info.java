/**
 * Brings a pump on this machine's pins to life as its settings say. Uses {@code settings} and
 * {@code pump.gpio}.
 */
package doseward.controller.pins;
