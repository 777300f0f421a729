/**
 * What a battery's voltage says of what is left in it. Uses {@code adc} and {@code line} for what to look at.
 */
package doseward.pump.gpio.battery;
