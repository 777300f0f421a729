/** What is told of simulated courses: the answers to why, and the report. Uses the whole simulator. */
package doseward.simulator.telling;
