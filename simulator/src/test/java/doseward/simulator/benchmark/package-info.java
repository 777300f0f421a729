/** How long simulated time takes; programs, not tests. Uses the simulator's world. */
package doseward.simulator.benchmark;
