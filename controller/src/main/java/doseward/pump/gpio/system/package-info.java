/**
 * The few calls of the system that devices need, through Java's foreign function interface, and what its
 * errors mean. Uses the JDK alone.
 */
package doseward.pump.gpio.system;
