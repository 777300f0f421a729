/** Files to begin with, one for each kind, which stand in {@code protocols/starters}. Uses the JDK alone. */
package doseward.language.starter;
