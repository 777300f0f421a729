/**
 * A protocol file as far as it could be read, each value with the place where it stands, so that checks of
 * meaning
 * can point at the words. What could not be read is absent and has been reported.
 * Uses {@code diagnostic}, {@code protocol} and {@code quantity}.
 */
package doseward.language.draft;
