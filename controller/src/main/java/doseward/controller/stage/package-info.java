/**
 * Which stages an installation has unlocked, by whom and on what evidence. Uses {@code journal}, for the hash
 * of its lines, and {@code engine}.
 */
package doseward.controller.stage;
