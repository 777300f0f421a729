/**
 * Slips such as an author makes, put into a sound protocol one at a time, to see which of them the checks
 * catch. Uses {@code language}, {@code language.source} and {@code diagnostic}.
 */
package doseward.language.slips;
