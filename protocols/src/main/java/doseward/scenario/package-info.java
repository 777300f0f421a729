/**
 * A test file, as values: what happens to a patient under a protocol, and what must come of it. Uses
 * {@code protocol}, {@code quantity} and the JDK.
 */
package doseward.scenario;
