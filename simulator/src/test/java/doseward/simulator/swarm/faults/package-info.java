/**
 * Faults that a real controller could have, planted between the sound one and its world: in what it is handed
 * in, in its journal, on the line to its pump. What stands here says what is wrong; a test says which law of
 * the swarm sees it.
 */
package doseward.simulator.swarm.faults;
