/**
 * Reads schedule files, drug files and signs files: from a tree of words to a sound value, or to all
 * diagnostics at once.
 * Uses every package below {@code language}, {@code protocol} and {@code diagnostic}.
 */
package doseward.language;
