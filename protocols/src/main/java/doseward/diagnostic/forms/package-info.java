/**
 * Findings as other programs take them: JSON, SARIF, and annotations of GitHub.
 * Uses {@code diagnostic}, {@code manual} and the JSON library, which nothing outside sees.
 */
package doseward.diagnostic.forms;
