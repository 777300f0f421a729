/**
 * What an author reads about a file: diagnostics with their places, and the two forms they are written in.
 * Knows nothing of YAML or of protocols, and uses the JDK alone.
 */
package doseward.diagnostic;
