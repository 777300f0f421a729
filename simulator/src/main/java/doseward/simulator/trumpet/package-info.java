/**
 * A simulated pump on a bench, whose flow is sampled for its curves. Uses {@code controller.trumpet}, {@code
 * simulator.pump} and {@code simulator.plant}.
 */
package doseward.simulator.trumpet;
