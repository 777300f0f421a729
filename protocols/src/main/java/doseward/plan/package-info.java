/**
 * A protocol worked out for one patient: every dose with its time, amount, volume and rate.
 * Uses {@code protocol}, {@code quantity} and the JDK.
 */
package doseward.plan;
