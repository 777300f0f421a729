/**
 * The simulated world: a clock, a line, a disk and power, all by seed, around the real controller. No
 * threads, no wall clock. Uses {@code simulator.pump}, {@code simulator.patient}, {@code simulator.ward}
 * and the controller; knows no law.
 */
package doseward.simulator.world;
