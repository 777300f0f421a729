/**
 * Voltages as numbers: a converter on a serial bus of the board, through the kernel's {@code spidev}. Uses
 * {@code line} for what to say when it can't be had, and {@code system}.
 */
package doseward.pump.gpio.adc;
