/**
 * The simulated pump: delivers volume over time, and keeps its side of the pump contract.
 * Uses {@code doseward.pump}, {@code doseward.plan}, {@code doseward.quantity}, {@code simulator.chance},
 * {@code simulator.plant} and the JDK; knows no world.
 */
package doseward.simulator.pump;
