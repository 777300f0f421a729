/**
 * Tones that the hardware makes: a channel of a PWM chip, by the kernel's files for it. Uses {@code line} for
 * what a tone is to its owner and for what to say when it can't be had, and {@code clock}.
 */
package doseward.pump.gpio.pwm;
