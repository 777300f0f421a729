/**
 * The program's processes, started, typed to, and killed as a power cut would. Uses the program as a whole.
 */
package doseward.simulator.processes;
