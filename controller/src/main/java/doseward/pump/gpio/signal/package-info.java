/**
 * What a pump lets people hear and see by itself: bursts of its sounder, and its lamps. Uses {@code line}
 * and {@code pwm}.
 */
package doseward.pump.gpio.signal;
