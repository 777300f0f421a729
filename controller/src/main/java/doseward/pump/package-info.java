/**
 * The port to an infusion pump: what it is told, what it tells, and what both promise.
 * Uses {@code plan}, {@code quantity} and the JDK; knows nothing of courses, journals or transports.
 */
package doseward.pump;
