/**
 * What a sound schedule file says, as values: orders, times, rules, limits. Knows nothing of files or
 * patients. Uses {@code quantity} and the JDK.
 */
package doseward.protocol;
