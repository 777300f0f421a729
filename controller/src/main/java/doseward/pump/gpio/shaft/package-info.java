/**
 * What the motor's shaft truly does, beside what it was told: the encoder on it, and how both are compared.
 * Uses {@code line}.
 */
package doseward.pump.gpio.shaft;
