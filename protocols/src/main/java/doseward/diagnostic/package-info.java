/**
 * What an author reads about a file: diagnostics with their places, and the two forms in which
 * people read them.
 * Knows nothing of YAML or of protocols, and uses the JDK alone.
 */
package doseward.diagnostic;
