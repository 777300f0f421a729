/** The simulator's commands. Uses picocli, which stays inside, and everything of the simulator. */
package doseward.simulator.command;
