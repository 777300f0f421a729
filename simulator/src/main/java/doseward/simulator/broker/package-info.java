/**
 * A broker inside the simulator, so that a desktop needs no other. Uses the embedded Artemis, which shows
 * nowhere else.
 */
package doseward.simulator.broker;
