/**
 * Decides: which dose may start, what holds it, what stops it, and what is known of what flowed.
 * Pure: no clock, no files, no chance. Uses {@code pump} (the port's words), {@code plan}, {@code protocol},
 * {@code quantity} and the JDK.
 */
package doseward.engine;
