/** The simulated pump: delivers volume over time, and keeps its side of the pump contract. */
package doseward.simulator.pump;
