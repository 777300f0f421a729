/**
 * A pump on the pins of a board: its lines, the chip that they belong to, and the stepper motor that they
 * drive. Uses {@code pump} and what that may use.
 */
package doseward.pump.gpio;
