/**
 * Many worlds, one a seed, each checked against every law; and one world told as a story. Uses the whole
 * simulator.
 */
package doseward.simulator.swarm;
