/**
 * The force on the plunger or the tube, as the pressure in the line that it stands for. Uses {@code adc}.
 */
package doseward.pump.gpio.force;
